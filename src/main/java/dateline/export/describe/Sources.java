package dateline.export.describe;

import dateline.store.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;

/**
 * Where the articles come from.
 *
 * @param outlets with how many articles each, the greatest first
 * @param languages likewise
 */
record Sources(List<Source> outlets, List<Source> languages) {
    /** @param name empty if the articles do not say */
    record Source(String name, long articles) {}

    static Sources of(Snapshot snapshot) {
        return new Sources(ask(snapshot, "outlets.rq", "name"), ask(snapshot, "languages.rq", "language"));
    }

    private static List<Source> ask(Snapshot snapshot, String query, String name) {
        List<Source> sources = new ArrayList<>();
        try (QueryExecution asked = QueryExecution.dataset(DatasetFactory.wrap(snapshot.dataset()))
                .query(resource(query))
                .build()) {
            for (ResultSet rows = asked.execSelect(); rows.hasNext(); ) {
                QuerySolution row = rows.next();
                sources.add(new Source(
                        row.contains(name) ? row.getLiteral(name).getLexicalForm() : "",
                        row.getLiteral("articles").getLong()));
            }
        }
        return sources;
    }

    private static String resource(String name) {
        try (InputStream in = Sources.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no %s on the class path".formatted(name));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
