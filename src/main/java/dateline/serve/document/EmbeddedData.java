package dateline.serve.document;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The data of a thing for the head of its page: what its document says as RDF, as JSON-LD in the words of schema.org, safe to
 * stand in a {@code <script type="application/ld+json">}. Small enough for a page: of a long description only as much as
 * has room, the thing's own words first.
 */
public final class EmbeddedData {
    private static final int MOST = 24_000; // bytes: a quarter of what a page may have

    private final Describe describe = new Describe();
    private final JsonLdContext schema = JsonLdContext.ofSchemaOrg();

    /** JSON without any letter that HTML knows. */
    public String of(DatasetGraph snapshot, Node thing) {
        Description description = describe.page(snapshot, thing, 1);
        List<Triple> triples = description.triples();
        if (triples.size() > MOST / 40) triples = triples.subList(0, MOST / 40); // no triple is shorter than that
        while (true) {
            String data = safe(schema.whole(triples));
            if (data.getBytes(StandardCharsets.UTF_8).length <= MOST || triples.isEmpty()) return data;
            triples = new ArrayList<>(triples.subList(0, triples.size() * 2 / 3));
        }
    }

    /** In JSON these letters stand in strings alone, where an escape means the same. */
    static String safe(JsonObject data) {
        return data.toString()
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
