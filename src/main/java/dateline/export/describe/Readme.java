package dateline.export.describe;

import dateline.export.release.Content.Role;
import dateline.export.release.Release;
import dateline.export.release.ReleaseFile;
import dateline.export.release.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first page of a release. */
final class Readme {
    private static final Map<Role, String> ROLES = roles();

    private static Map<Role, String> roles() {
        Map<Role, String> roles = new LinkedHashMap<>();
        roles.put(Role.DATABASE, "All tables in one file");
        roles.put(Role.TABLE, "Tables");
        roles.put(Role.RDF, "RDF: all facts, each also in the graph of the sentence that supports it");
        roles.put(Role.SPLIT, "Splits for training, validation and test");
        roles.put(Role.CHANGES, "Changes since the version before");
        roles.put(Role.SAMPLE, "A sample to look at");
        roles.put(Role.QUERY, "Queries");
        roles.put(Role.SCHEMA, "Ontology, shapes and schemas");
        return roles;
    }

    String of(Described described) {
        Release release = described.release();
        Markdown page = new Markdown();
        page.heading(1, described.metadata().title());
        page.block(Markdown.text(described.metadata().description()));
        page.block(
                "Version **%s**, %s. Licence: %s.".formatted(described.version(), release.date(), license(described)));
        page.heading(2, "What is in it");
        page.block(contents(described));
        page.block(rights(release));
        page.table(Markdown.cells("Table", "Rows", "One row for"), tables(described));
        page.block(
                "Every column is explained in %s; where the articles come from, how facts are found, how good they are and what"
                                .formatted(Markdown.link("codebook.md", "codebook.md"))
                        + " to beware of in %s; what came and went since the version before in %s; how to make all of this again in %s."
                                .formatted(
                                        Markdown.link("datasheet.md", "datasheet.md"),
                                        Markdown.link("CHANGELOG.md", "CHANGELOG.md"),
                                        Markdown.link("REPRODUCE.md", "REPRODUCE.md")));
        page.heading(2, "How to load it");
        load(page, described);
        page.heading(2, "Files");
        files(page, described);
        page.block(
                "`SHA256SUMS` has the hashes of all files: `sha256sum -c SHA256SUMS` checks them, and `dateline verify` checks"
                        + " far more. For programs, the release describes itself as Croissant (`croissant.json`), RO-Crate"
                        + " (`ro-crate-metadata.json`), DCAT (`dcat.ttl`, `dcat.jsonld`), VoID (`void.ttl`), Data Package"
                        + " (`datapackage.json`), CSV on the Web (`tables/*.csv-metadata.json`), DataCite (`datacite.xml`), CFF"
                        + " (`CITATION.cff`) and schema.org (`dataset.jsonld`).");
        page.heading(2, "How to cite it");
        page.block(Markdown.text(described.citation()));
        page.listing("bibtex", described.bibtex());
        page.heading(2, "Versions");
        page.block(
                "A release is never changed. Versions are MAJOR.MINOR.PATCH: PATCH says the same data otherwise, MINOR adds,"
                        + " MAJOR changes or takes away. All versions: %s"
                                .formatted(Markdown.link(described.series(), described.series())));
        described.metadata().contact().ifPresent(contact -> page.heading(2, "Contact")
                .block(Markdown.link(contact.toString().replaceFirst("^mailto:", ""), contact.toString())));
        return page.toString();
    }

    private static String license(Described described) {
        return Markdown.link(
                described.metadata().license().name(),
                described.metadata().license().iri().toString());
    }

    private static String contents(Described described) {
        Release release = described.release();
        List<String> said = new ArrayList<>();
        said.add("%s quads (%s triples, and %s sentences and articles that support them)"
                .formatted(
                        release.counts().quads(),
                        release.counts().triples(),
                        release.counts().graphs()));
        described
                .temporal()
                .ifPresent(period -> said.add("articles of %s to %s".formatted(period.from(), period.to())));
        if (!release.languages().isEmpty())
            said.add("languages: " + Markdown.text(String.join(", ", release.languages())));
        return String.join("; ", said) + ".";
    }

    static String rights(Release release) {
        return switch (release.text()) {
            case OFFSETS ->
                "The words of the articles are not in it: sentences are given by where they begin and end in the article, and by"
                        + " the SHA-256 of their words.";
            case SENTENCES -> "Of the articles' words it holds the sentences that facts rest on.";
            case FULL -> "It holds all sentences of the articles.";
        };
    }

    private static List<List<String>> tables(Described described) {
        List<List<String>> rows = new ArrayList<>();
        for (Table table : described.release().tables())
            rows.add(Markdown.cells(
                    Markdown.link(table.name(), "codebook.md#" + table.name()),
                    described.csv(table).map(Readme::records).orElse(""),
                    Markdown.text(table.description())));
        return rows;
    }

    private static String records(ReleaseFile file) {
        return file.content().records().isPresent()
                ? Long.toString(file.content().records().getAsLong())
                : "";
    }

    private static void load(Markdown page, Described described) {
        Optional<String> database = described.release().files(Role.DATABASE).stream()
                .map(ReleaseFile::path)
                .findFirst();
        database.ifPresent(path -> page.block("DuckDB, all tables:")
                .listing("sql", "ATTACH '%s' AS news (READ_ONLY);\nFROM news.events LIMIT 10;".formatted(path)));
        page.block("DuckDB, a table over the Web:")
                .listing("sql", "FROM '%s' LIMIT 10;".formatted(described.address("tables/events.parquet")));
        page.block("Python, with pandas and pyarrow:")
                .listing("python", "import pandas as pd\nevents = pd.read_parquet(\"tables/events.parquet\")");
        page.block("R, with arrow:").listing("r", "events <- arrow::read_parquet(\"tables/events.parquet\")");
        page.block("SPARQL, with any tool that reads N-Quads (here Apache Jena's):")
                .listing(
                        "sh",
                        "tdb2.tdbloader --loc db rdf/dataset.nq.gz\ntdb2.tdbquery --loc db --query queries/NAME.rq");
        page.block(
                "In CSV, text that a spreadsheet would take for a formula has an apostrophe before it; take one apostrophe away"
                        + " from the beginning of a text to have it as it was. Parquet and DuckDB have texts as they are.");
    }

    private static void files(Markdown page, Described described) {
        ROLES.forEach((role, title) -> {
            List<ReleaseFile> files = described.release().files(role);
            if (files.isEmpty()) return;
            page.heading(3, title);
            List<List<String>> rows = new ArrayList<>();
            for (ReleaseFile file : files)
                rows.add(Markdown.cells(
                        Markdown.link(file.path(), file.path()),
                        Markdown.text(file.content().title()),
                        records(file),
                        Described.size(file.bytes()),
                        Markdown.code(file.sha256())));
            page.table(Markdown.cells("File", "What it is", "Rows", "Size", "SHA-256"), rows);
        });
    }
}
