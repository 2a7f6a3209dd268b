package dateline.export.describe;

import dateline.export.release.Content;
import dateline.export.release.Content.Role;
import dateline.export.release.Making;
import dateline.export.release.Part;
import dateline.export.release.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes every description of a release for programs. They are made of the release alone: who has its {@code release.json} can
 * make them again, and compare.
 */
public final class WriteDescriptions implements Part {
    private static final List<Description> ALL = List.of(
            new Croissant(),
            new RoCrate(),
            new Dcat(),
            new Void(),
            new DataPackage(),
            new Csvw(),
            new DataCite(),
            new CitationFile(),
            new SchemaOrg());

    /** The texts of all descriptions, by their paths below the release. */
    public static SortedMap<String, String> of(Release release) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Description description : ALL) texts.putAll(description.of(release));
        return texts;
    }

    @Override
    public List<Content> write(Making making) throws IOException {
        List<Content> contents = new ArrayList<>();
        for (Map.Entry<String, String> text : of(making.soFar()).entrySet()) {
            Path file = making.folder().resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
            contents.add(Content.of(text.getKey(), Role.DESCRIPTION, "Description", mediaType(text.getKey())));
        }
        return contents;
    }

    private static String mediaType(String path) {
        return switch (path.substring(path.lastIndexOf('.'))) {
            case ".ttl" -> "text/turtle";
            case ".jsonld" -> "application/ld+json";
            case ".json" -> path.endsWith(Csvw.SUFFIX) ? "application/csvm+json" : "application/json";
            case ".xml" -> "application/xml";
            case ".html" -> "text/html";
            case ".cff" -> "application/yaml";
            default -> throw new IllegalArgumentException(path);
        };
    }
}
