package dateline.serve.document;

import dateline.vocab.News;
import dateline.vocab.Nif;
import dateline.vocab.Schema;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The data of a thing for the head of its page: what its document says as RDF, as JSON-LD in the words of schema.org, safe to
 * stand in a {@code <script type="application/ld+json">}. Small enough for a page: of a long description only as much as
 * has room, the thing's own words first.
 */
public final class EmbeddedData {
    private static final int MOST = 16_000; // bytes: a sixth of what a page may have

    private static final int KEYS = 20; // bytes of a triple besides its object, at the least
    private static final Set<Node> TEXT = Set.of(Nif.anchorOf, Nif.isString, Schema.text, News.quotedPart);

    private final Describe describe = new Describe();
    private final JsonLdContext schema = JsonLdContext.ofSchemaOrg();

    private final boolean showsText;

    /** @param showsText whether the articles' sentences may be shown */
    public EmbeddedData(boolean showsText) {
        this.showsText = showsText;
    }

    /** JSON without any letter that HTML knows. */
    public String of(DatasetGraph snapshot, Node thing) {
        Description description = describe.page(snapshot, thing, 1);
        List<Triple> triples = new ArrayList<>();
        int room = MOST;
        for (Triple triple : description.triples()) {
            if (!showsText && TEXT.contains(triple.getPredicate())) continue;
            room -= triple.getObject().toString().length() + KEYS;
            if (room < 0) break;
            triples.add(triple);
        }
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
