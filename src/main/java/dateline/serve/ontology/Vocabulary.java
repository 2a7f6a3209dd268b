package dateline.serve.ontology;

import dateline.serve.http.Reply;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import java.util.List;

/** Serves the JSON-LD context that documents name. */
public final class Vocabulary implements Wing {
    private final Reply context = Reply.ok("application/ld+json", OntologyFiles.bytes("context.jsonld"));

    @Override
    public List<Route> routes() {
        return List.of(new Route("context.jsonld", request -> context));
    }
}
