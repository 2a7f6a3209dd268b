package dateline.serve.api;

import dateline.serve.data.Publication;
import dateline.serve.data.Syntax;
import dateline.serve.http.Offer;
import dateline.serve.http.Reply;
import dateline.serve.http.Request;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import dateline.vocab.Sh;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.shared.PrefixMapping;

/** The questions as RDF at {@code queries}. */
public final class Examples implements Wing {
    private final Publication publication;
    private final Catalogue catalogue;

    public Examples(Publication publication, Catalogue catalogue) {
        this.publication = publication;
        this.catalogue = catalogue;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("queries", this::get));
    }

    private Reply get(Request request) {
        Offer form = request.negotiate(Syntax.OR_PAGE);
        if (!(form instanceof Syntax syntax))
            return Reply.seeOther(publication.addresses().path() + "api");
        Graph graph = ExampleQueries.graph(catalogue, publication.addresses(), publication.prefixes());
        PrefixMapping prefixes = PrefixMapping.Factory.create()
                .setNsPrefixes(publication.prefixes())
                .setNsPrefix("sh", Sh.NS);
        return Reply.ok(syntax.contentType(), syntax.write(graph, prefixes));
    }
}
