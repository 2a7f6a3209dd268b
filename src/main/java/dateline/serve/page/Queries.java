package dateline.serve.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** The queries that pages are made of, from {@code .rq} files on the class path, parsed once. */
final class Queries {
    final Query sentences = read("sentences.rq");
    final Query counts = read("counts.rq");
    final Query articles = read("articles.rq");

    private static Query read(String name) {
        try (InputStream in = Queries.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no query " + name + " on the class path");
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the query " + name, e);
        }
    }
}
