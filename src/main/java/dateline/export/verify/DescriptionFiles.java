package dateline.export.verify;

import dateline.export.release.Release;
import java.util.Set;
import java.util.TreeSet;

/** The files that describe a release as a whole. Each is there, and is made of {@code release.json}. */
final class DescriptionFiles {
    private static final Set<String> ALWAYS = Set.of(
            "CITATION.cff",
            "croissant.json",
            "datacite.xml",
            "datapackage.json",
            "dataset.jsonld",
            "dcat.jsonld",
            "dcat.ttl",
            "ro-crate-metadata.json",
            "ro-crate-preview.html",
            "tables/csv-metadata.json",
            "void.ttl");

    private DescriptionFiles() {}

    static Set<String> of(Release release) {
        Set<String> files = new TreeSet<>(ALWAYS);
        release.tables().forEach(table -> files.add("tables/%s.csv-metadata.json".formatted(table.name())));
        return files;
    }
}
