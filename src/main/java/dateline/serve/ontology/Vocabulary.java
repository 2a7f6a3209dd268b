package dateline.serve.ontology;

import dateline.serve.api.Catalogue;
import dateline.serve.data.Publication;
import dateline.serve.document.Format;
import dateline.serve.document.WriteTriples;
import dateline.serve.http.Problem;
import dateline.serve.http.Reply;
import dateline.serve.http.Request;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import dateline.serve.ontology.TermView.Link;
import dateline.serve.page.Frames;
import dateline.serve.page.Templates;
import dateline.vocab.News;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The ontology as pages and as RDF: all of it, each term, the shapes and alignments, and the JSON-LD context that documents
 * name.
 */
public final class Vocabulary implements Wing {
    private static final List<Format> FORMATS = Format.OF_TRIPLES;

    /** Files that are served as they are, by their name in the address. */
    private static final Map<String, String> FILES = Map.of(
            "shapes", "The shapes that the data are held to, in SHACL",
            "alignments", "How the terms stand to those of other vocabularies",
            "plover", "The codes of PLOVER, as concepts");

    private final Publication publication;
    private final Templates templates;
    private final Frames frames;
    private final WriteTriples write;
    private final Graph terms = GraphFactory.createDefaultGraph();
    private final ReadTerms read;
    private final Reply context = Reply.ok("application/ld+json", OntologyFiles.bytes("context.jsonld"));

    public Vocabulary(Publication publication, Catalogue catalogue, Templates templates, Frames frames) {
        this.publication = publication;
        this.templates = templates;
        this.frames = frames;
        this.write = new WriteTriples(publication);
        OntologyFiles.triples("news.ttl").forEach(terms::add);
        OntologyFiles.triples("alignments.ttl").forEach(terms::add);
        this.read = new ReadTerms(terms, publication, catalogue.questions());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("context.jsonld", request -> context),
                new Route("ontology", this::all),
                new Route("ontology/", this::part));
    }

    private Reply all(Request request) {
        Format format = request.negotiate(FORMATS);
        Reply reply =
                switch (format) {
                    case HTML -> page("ontology.jte", "Ontology", "ontology", "index", read.index(files()));
                    case TURTLE -> Reply.ok(format.contentType(), OntologyFiles.bytes("news.ttl"));
                    default -> write.reply(format, OntologyFiles.triples("news.ttl"), NodeFactory.createURI(News.NS));
                };
        return alternates(reply, "ontology", format);
    }

    private List<Link> files() {
        String path = publication.addresses().path();
        return List.of(
                new Link("Turtle", path + "ontology?format=ttl"),
                new Link("JSON-LD", path + "ontology?format=jsonld"),
                new Link("N-Triples", path + "ontology?format=nt"),
                new Link("RDF/XML", path + "ontology?format=rdf"),
                new Link("JSON-LD context", path + "context.jsonld"),
                new Link("SHACL shapes", path + "ontology/shapes"),
                new Link("Alignments", path + "ontology/alignments"),
                new Link("PLOVER codes", path + "ontology/plover"));
    }

    private Reply part(Request request) {
        String name = request.path().substring("ontology/".length());
        Format format = request.negotiate(FORMATS);
        Reply reply = FILES.containsKey(name) ? file(name, format) : term(name, format);
        return alternates(reply, "ontology/" + name, format);
    }

    private Reply file(String name, Format format) {
        String file = name + ".ttl";
        return switch (format) {
            case HTML -> {
                String text = new String(OntologyFiles.bytes(file), StandardCharsets.UTF_8);
                String title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
                yield page(
                        "listing.jte",
                        title,
                        "ontology/" + name,
                        "listing",
                        new TermView.Listing(title, String.valueOf(FILES.get(name)), text));
            }
            case TURTLE -> Reply.ok(format.contentType(), OntologyFiles.bytes(file));
            default -> write.reply(format, OntologyFiles.triples(file), NodeFactory.createURI(News.NS));
        };
    }

    private Reply term(String name, Format format) {
        Node term = News.term(name);
        if (!read.isTerm(term)) throw Problem.notFound("the term " + name);
        Reply reply = format == Format.HTML
                ? page(
                        "term.jte",
                        name,
                        "ontology/" + name,
                        "term",
                        publication.data().read(snapshot -> read.term(term, snapshot.getDefaultGraph())))
                : write.reply(
                        format,
                        Stream.concat(terms.stream(term, Node.ANY, Node.ANY), terms.stream(Node.ANY, Node.ANY, term))
                                .distinct()
                                .toList(),
                        term);
        return reply.with("Link", "<%s>; rel=\"cite-as\"".formatted(term.getURI()))
                .with(
                        "Link",
                        "<%sontology>; rel=\"collection\""
                                .formatted(publication.addresses().path()));
    }

    private Reply page(String template, String title, String below, String parameter, Object view) {
        var frame = frames.titled(title)
                .section("ontology")
                .canonical(publication.addresses().absolute(below));
        return Reply.ok(Format.HTML.contentType(), templates.render(template, Map.of("page", frame, parameter, view)));
    }

    private Reply alternates(Reply reply, String below, Format served) {
        Reply linked =
                reply.with("Content-Location", publication.addresses().path() + below + "?format=" + served.suffix());
        for (Format format : FORMATS)
            linked = linked.with(
                    "Link",
                    "<%s%s?format=%s>; rel=\"alternate\"; type=\"%s\""
                            .formatted(publication.addresses().path(), below, format.suffix(), format.mediaType()));
        return linked;
    }
}
