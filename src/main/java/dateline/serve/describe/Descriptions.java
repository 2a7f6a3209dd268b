package dateline.serve.describe;

import dateline.serve.data.About;
import dateline.serve.data.Census.Figures;
import dateline.serve.data.Labels;
import dateline.serve.data.Publication;
import dateline.serve.data.Syntax;
import dateline.serve.dataset.Shelf;
import dateline.serve.describe.DescriptionView.Count;
import dateline.serve.describe.DescriptionView.Edition;
import dateline.serve.describe.DescriptionView.Way;
import dateline.serve.http.Offer;
import dateline.serve.http.Reply;
import dateline.serve.http.Request;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import dateline.serve.page.Frame;
import dateline.serve.page.Frames;
import dateline.serve.page.Templates;
import dateline.store.StoreVersion;
import dateline.vocab.News;
import dateline.vocab.Schema;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.VOID;

/**
 * The description of the data in VoID at {@code void} and {@code .well-known/void}, and of the dataset in DCAT at
 * {@code dataset}: each as a page, and in every form of RDF.
 */
public final class Descriptions implements Wing {
    private static final int MOST_SHOWN = 100; // classes and properties; the RDF has all

    private final Publication publication;
    private final Shelf shelf;
    private final Templates templates;
    private final Frames frames;
    private final DescribeData data;
    private final DescribeDataset dataset;
    private final Map<String, String> prefixes;

    public Descriptions(Publication publication, Shelf shelf, DescribeData data, Templates templates, Frames frames) {
        this.publication = publication;
        this.shelf = shelf;
        this.templates = templates;
        this.frames = frames;
        this.data = data;
        this.dataset = new DescribeDataset(publication, shelf, data.data());
        this.prefixes = new HashMap<>(publication.prefixes().getNsPrefixMap());
        prefixes.put("void", VOID.NS);
        prefixes.put("void-ext", "http://ldf.fi/void-ext#");
        prefixes.put("dcat", DCAT.NS);
        prefixes.put("foaf", Foaf.NS);
        prefixes.put("schema", Schema.NS);
        prefixes.put("vcard", "http://www.w3.org/2006/vcard/ns#");
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("void", this::data),
                new Route(".well-known/void", this::data),
                new Route("void.ttl", request -> rdf(Syntax.TURTLE, data.triples())),
                new Route("dataset", this::dataset),
                new Route("dataset.ttl", request -> rdf(Syntax.TURTLE, dataset.triples())));
    }

    private Reply data(Request request) {
        Offer form = request.negotiate(Syntax.OR_PAGE);
        Reply reply = form instanceof Syntax syntax ? rdf(syntax, data.triples()) : page("void.jte", "void", "");
        return linked(reply, "void");
    }

    private Reply dataset(Request request) {
        Offer form = request.negotiate(Syntax.OR_PAGE);
        List<Triple> triples = dataset.triples();
        if (form instanceof Syntax syntax) return linked(rdf(syntax, triples), "dataset");
        byte[] embedded = Syntax.JSON_LD.write(DescribeDataset.inSchema(triples), prefixes);
        return linked(page("dataset.jte", "dataset", new String(embedded, StandardCharsets.UTF_8)), "dataset");
    }

    private Reply rdf(Syntax syntax, List<Triple> triples) {
        return Reply.ok(syntax.contentType(), syntax.write(triples, prefixes));
    }

    private Reply linked(Reply reply, String name) {
        String address = publication.addresses().absolute(name);
        Reply linked = reply.with("Link", "<%s>; rel=\"canonical\"".formatted(address));
        for (Offer offer : Syntax.OR_PAGE)
            linked = linked.with(
                    "Link",
                    "<%s?format=%s>; rel=\"alternate\"; type=\"%s\""
                            .formatted(address, offer.suffix(), offer.mediaType()));
        return linked;
    }

    private Reply page(String template, String name, String embedded) {
        DescriptionView view = view();
        String path = publication.addresses().path() + name;
        Frame frame = frames.titled(name.equals("void") ? "What is in the data" : "The dataset")
                .section("data")
                .description(DescribeDataset.DESCRIPTION)
                .canonical(publication.addresses().absolute(name))
                .alternates(Stream.of(Syntax.values())
                        .map(syntax -> new Frame.Alternate(
                                path + "?format=" + syntax.suffix(), syntax.mediaType(), syntax.suffix()))
                        .toList())
                .embedded(embedded);
        return Reply.ok("text/html;charset=utf-8", templates.render(template, Map.of("page", frame, "data", view)));
    }

    private DescriptionView view() {
        Figures figures = publication.census().latest();
        About about = publication.about();
        StoreVersion version = publication.data().version();
        List<Way> ways = DescribeDataset.ACCESS.stream()
                .map(access -> new Way(
                        access.title(),
                        publication.addresses().path() + access.address(),
                        publication.addresses().absolute(access.address()),
                        access.use()))
                .toList();
        List<Count> classes = figures.classes().stream()
                .filter(partition -> isShown(partition.type()))
                .map(partition -> count(partition.type(), partition.entities()))
                .sorted(Comparator.comparingLong(Count::number).reversed().thenComparing(Count::label))
                .limit(MOST_SHOWN)
                .toList();
        List<Count> properties = figures.properties().stream()
                .map(partition -> count(partition.property(), partition.triples()))
                .sorted(Comparator.comparingLong(Count::number).reversed().thenComparing(Count::label))
                .limit(MOST_SHOWN)
                .toList();
        return new DescriptionView(
                about.title(),
                DescribeDataset.DESCRIPTION,
                citation(about, version),
                figures.triples(),
                figures.typed(),
                figures.entities(Schema.NewsArticle),
                ways,
                releases(),
                classes,
                properties);
    }

    /** The newest first. */
    private List<Edition> releases() {
        return shelf.releases().reversed().stream()
                .limit(MOST_SHOWN)
                .map(release -> new Edition(
                        release.version().toString(),
                        publication.addresses().path() + "dataset/" + release.version() + "/",
                        release.date().toString(),
                        release.counts().quads()))
                .toList();
    }

    /** Terms of the ontology are in the data too; nobody looks for how many there are. */
    private static boolean isShown(Node type) {
        return type.isURI() && !type.getURI().startsWith("http://www.w3.org/2002/07/owl#");
    }

    private Count count(Node term, long number) {
        Labels labels = publication.labels();
        String iri = term.getURI();
        String href = iri.startsWith(News.NS)
                ? publication.addresses().path() + "ontology/" + iri.substring(News.NS.length())
                : publication.addresses().href(term);
        String shortened = publication.prefixes().qnameFor(iri);
        return new Count(labels.term(term), shortened == null ? iri : shortened, href, number);
    }

    /** In the manner of APA. */
    private String citation(About about, StoreVersion version) {
        boolean isKnown = version.at().isAfter(Instant.EPOCH);
        String year =
                isKnown ? Integer.toString(version.at().atZone(ZoneOffset.UTC).getYear()) : "n.d.";
        String edition = isKnown ? " (Version %d)".formatted(version.number()) : "";
        return String.format(
                Locale.ROOT,
                "%s (%s). %s%s [Data set]. %s",
                about.publisher().orElse(about.title()),
                year,
                about.title(),
                edition,
                publication.addresses().absolute("dataset"));
    }
}
