package dateline.export.rdf;

import dateline.export.release.Content;
import dateline.export.release.Content.Role;
import dateline.export.release.Making;
import dateline.export.release.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what the RDF is said in, as it comes with this Dateline: the ontology and its code lists, shapes, JSON-LD context. */
public final class WriteSchema implements Part {
    private static final List<Content> FILES = List.of(
            file("news.ttl", "The ontology", "text/turtle"),
            file("plover.ttl", "The code lists of PLOVER", "text/turtle"),
            file("alignments.ttl", "What the ontology's terms are in other vocabularies", "text/turtle"),
            file("shapes.ttl", "What conforms, in SHACL", "text/turtle"),
            file("context.jsonld", "The JSON-LD context", "application/ld+json"));

    private static Content file(String name, String title, String mediaType) {
        return Content.of("schema/" + name, Role.SCHEMA, title, mediaType);
    }

    @Override
    public List<Content> write(Making making) throws IOException {
        for (Content content : FILES)
            copy(
                    content.path().replace("schema/", "/ontology/"),
                    making.folder().resolve(content.path()));
        return FILES;
    }

    private static void copy(String resource, Path file) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        try (InputStream in = WriteSchema.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("%s is not on the class path".formatted(resource));
            Files.copy(in, file);
        }
    }
}
