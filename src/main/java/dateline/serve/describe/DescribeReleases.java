package dateline.serve.describe;

import dateline.export.release.Release;
import dateline.serve.data.Addresses;
import dateline.serve.data.Publication;
import dateline.serve.dataset.Shelf;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Says, in DCAT 3, that the releases are a series and versions of the data that are served; each describes itself. */
final class DescribeReleases {
    private static final String DCAT_3 = "http://www.w3.org/ns/dcat#";
    private static final Node DATASET_SERIES = term("DatasetSeries");
    private static final Node VERSION = term("version");
    private static final Node HAS_VERSION = term("hasVersion");
    private static final Node HAS_CURRENT_VERSION = term("hasCurrentVersion");
    private static final Node PREVIOUS_VERSION = term("previousVersion");
    private static final Node IN_SERIES = term("inSeries");
    private static final Node PREV = term("prev");
    private static final Node FIRST = term("first");
    private static final Node LAST = term("last");

    private final Publication publication;
    private final Addresses addresses;
    private final Shelf shelf;
    private final Node data;

    DescribeReleases(Publication publication, Shelf shelf, Node data) {
        this.publication = publication;
        this.addresses = publication.addresses();
        this.shelf = shelf;
        this.data = data;
    }

    /** The series. */
    Node series() {
        return Saying.iri(addresses.absolute("dataset#releases"));
    }

    void describe(Saying say) {
        say.say(series(), RDF.Nodes.type, DATASET_SERIES);
        say.say(
                series(),
                DCTerms.title,
                Saying.text("Releases of " + publication.about().title()));
        say.say(series(), DCTerms.description, Saying.text("Frozen editions of these data, to be cited and rebuilt."));
        publication.about().licence().ifPresent(licence -> say.say(series(), DCTerms.license, Saying.iri(licence)));
        List<Release> releases = shelf.releases();
        Optional<Node> before = Optional.empty();
        for (Release release : releases) {
            Node node = iri(release);
            describe(say, release, node);
            before.ifPresent(previous -> {
                say.say(node, PREVIOUS_VERSION, previous);
                say.say(node, PREV, previous);
            });
            before = Optional.of(node);
        }
        if (releases.isEmpty()) return;
        say.say(series(), FIRST, iri(releases.getFirst()));
        say.say(series(), LAST, iri(releases.getLast()));
        say.say(data, HAS_CURRENT_VERSION, iri(releases.getLast()));
    }

    private void describe(Saying say, Release release, Node node) {
        say.say(data, HAS_VERSION, node);
        say.say(node, RDF.type, DCAT.Dataset);
        say.say(node, DCTerms.title, Saying.text(release.metadata().title()));
        say.say(node, VERSION, NodeFactory.createLiteralString(release.version().toString()));
        say.say(
                node,
                DCTerms.issued.asNode(),
                NodeFactory.createLiteralDT(release.date().toString(), XSDDatatype.XSDdate));
        say.say(
                node,
                DCTerms.license,
                Saying.iri(release.metadata().license().iri().toString()));
        say.say(node, IN_SERIES, series());
        say.say(node, DCAT.landingPage, Saying.iri(addresses.absolute("dataset/" + release.version() + "/")));
    }

    /** As the release calls itself. */
    private static Node iri(Release release) {
        return Saying.iri(release.metadata().address(release.version()).toString());
    }

    private static Node term(String name) {
        return NodeFactory.createURI(DCAT_3 + name);
    }
}
