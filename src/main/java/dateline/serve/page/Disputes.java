package dateline.serve.page;

import dateline.serve.page.View.Dispute;
import dateline.serve.page.View.Evidence;
import dateline.serve.page.View.Side;
import dateline.serve.page.View.Value;
import dateline.vocab.News;
import dateline.vocab.Nif;
import dateline.vocab.Schema;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Lays disagreements open: its sides beside each other, each with the sentences that tell it so. */
final class Disputes {
    private static final int DISPUTES = 6; // about one thing
    private static final int SIDES = 6;
    private static final int SENTENCES = 2; // of one side

    private final Graph facts;
    private final Values values;
    private final boolean showsText;

    Disputes(Graph facts, Values values, boolean showsText) {
        this.facts = facts;
        this.values = values;
        this.showsText = showsText;
    }

    List<Dispute> about(Node thing) {
        return Few.subjects(facts, News.about, thing, 50).stream()
                .filter(node -> facts.contains(node, RDF.Nodes.type, News.Disagreement))
                .limit(DISPUTES)
                .map(this::of)
                .toList();
    }

    Dispute of(Node disagreement) {
        List<Value> about = values.of(Few.objects(facts, disagreement, News.about, SIDES));
        List<Side> sides = Few.objects(facts, disagreement, News.side, SIDES).stream()
                .map(this::side)
                .sorted(Comparator.comparing(Side::told))
                .toList();
        String aspect =
                Few.object(facts, disagreement, News.aspect).map(values::term).orElse("");
        return new Dispute(aspect, new Value("this disagreement", values.href(disagreement), false), about, sides);
    }

    private Side side(Node side) {
        String told = Few.object(facts, side, Schema.value).map(this::told).orElse("");
        List<Node> sentences = Few.objects(facts, side, News.evidence, SENTENCES + 1);
        return new Side(
                told, sentences.stream().limit(SENTENCES).map(this::evidence).toList(), sentences.size() > SENTENCES);
    }

    /** Dates stand there as they are compared, not as they are read. */
    private String told(Node value) {
        String text = values.literal(value);
        return text.matches("\\d{4}-\\d\\d-\\d\\d")
                ? Dates.words(NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate))
                : text;
    }

    private Evidence evidence(Node sentence) {
        Node article = Few.object(facts, sentence, Nif.referenceContext).orElse(sentence);
        return new Evidence(
                showsText
                        ? Few.object(facts, sentence, Nif.anchorOf)
                                .map(values::words)
                                .orElse("")
                        : "",
                values.of(article),
                Few.object(facts, article, Schema.publisher).map(values::name).orElse(""),
                Few.object(facts, article, Schema.datePublished)
                        .map(values::name)
                        .orElse(""));
    }
}
