package dateline.serve.document;

import dateline.serve.data.Publication;
import dateline.serve.http.Reply;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Makes answers of triples, in the forms that {@link Format#OF_TRIPLES} names. */
public final class WriteTriples {
    private final Publication publication;
    private final WriteRdf write;
    private final JsonLdContext context = JsonLdContext.ours();

    public WriteTriples(Publication publication) {
        this.publication = publication;
        this.write = new WriteRdf(publication.prefixes());
    }

    /** @param first the thing that is told of first */
    public Reply reply(Format format, List<Triple> triples, Node first) {
        List<Triple> ordered = new ArrayList<>(triples);
        ordered.sort(new ReadingOrder(first));
        return Reply.ok(format.contentType(), bytes(format, ordered));
    }

    byte[] bytes(Format format, List<Triple> triples) {
        return switch (format) {
            case TURTLE -> write.turtle(triples);
            case N_TRIPLES -> write.nTriples(triples);
            case RDF_XML -> write.rdfXml(triples);
            case JSON_LD ->
                PrettyJson.bytes(context.referring(publication.addresses().absolute("context.jsonld"), triples));
            case HTML, N_QUADS, TRIG, CSV ->
                throw new IllegalArgumentException(format + " is not made of triples alone");
        };
    }
}
