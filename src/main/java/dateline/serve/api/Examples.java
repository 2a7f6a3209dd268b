package dateline.serve.api;

import dateline.serve.data.Publication;
import dateline.serve.http.Offer;
import dateline.serve.http.Reply;
import dateline.serve.http.Request;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;

/** The questions as RDF at {@code queries}. */
public final class Examples implements Wing {
    private final Publication publication;
    private final Catalogue catalogue;

    private enum Syntax implements Offer {
        TURTLE("text/turtle", "ttl", Lang.TURTLE),
        JSON_LD("application/ld+json", "jsonld", Lang.JSONLD),
        N_TRIPLES("application/n-triples", "nt", Lang.NTRIPLES),
        RDF_XML("application/rdf+xml", "rdf", Lang.RDFXML),
        HTML("text/html", "html", Lang.TURTLE);

        private final String mediaType;
        private final String suffix;
        private final Lang lang;

        Syntax(String mediaType, String suffix, Lang lang) {
            this.mediaType = mediaType;
            this.suffix = suffix;
            this.lang = lang;
        }

        @Override
        public String mediaType() {
            return mediaType;
        }

        @Override
        public String suffix() {
            return suffix;
        }
    }

    public Examples(Publication publication, Catalogue catalogue) {
        this.publication = publication;
        this.catalogue = catalogue;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("queries", this::get));
    }

    private Reply get(Request request) {
        Syntax syntax = request.negotiate(List.of(Syntax.values()));
        if (syntax == Syntax.HTML) return Reply.seeOther(publication.addresses().path() + "api");
        Graph graph = ExampleQueries.graph(catalogue, publication.addresses(), publication.prefixes());
        graph.getPrefixMapping().setNsPrefixes(publication.prefixes());
        graph.getPrefixMapping().setNsPrefix("sh", dateline.vocab.Sh.NS);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        RDFWriter.source(graph).lang(syntax.lang).output(body);
        boolean isText = syntax == Syntax.TURTLE || syntax == Syntax.N_TRIPLES;
        return Reply.ok(syntax.mediaType() + (isText ? ";charset=utf-8" : ""), body.toByteArray());
    }
}
