package dateline.export.release;

import dateline.store.Snapshot;
import dateline.vocab.News;
import dateline.vocab.Nif;
import dateline.vocab.Schema;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * Keeps the words of articles out of a release as its rights ask, and says their SHA-256 instead. Text is what sentences
 * ({@code nif:anchorOf}), statements ({@code schema:text}, {@code news:quotedPart}) and articles ({@code nif:isString},
 * {@code schema:articleBody}) say; whatever a fact is worded with, such as names, titles, cues and headlines, is no text.
 *
 * <p>The working file of a release ({@link Making#quads}) has gone through this already. The snapshot has not: whoever
 * makes rows of it asks this of every column with words, and has two columns for them, of which one is filled:
 *
 * <pre>{@code
 * WithholdText withhold = WithholdText.of(making.snapshot(), making.soFar().text());
 * Optional<String> text = withhold.words(statement, Schema.text, words);
 * Optional<String> digest = withhold.digest(statement, Schema.text, words);
 * }</pre>
 *
 * For the thread of its snapshot.
 */
public final class WithholdText {
    /** What holds text, and what says its digest. */
    private static final Map<Node, Node> DIGESTS = Map.of(
            Nif.anchorOf, News.textDigest,
            Nif.isString, News.textDigest,
            Schema.articleBody, News.textDigest,
            Schema.text, News.textDigest,
            News.quotedPart, News.quotedPartDigest);

    private final TextRights rights;
    private final Predicate<Node> isEvidence;

    private WithholdText(TextRights rights, Predicate<Node> isEvidence) {
        this.rights = rights;
        this.isEvidence = isEvidence;
    }

    /** @param snapshot that says which sentences facts rest on; asked while this is in use, where rights depend on it */
    public static WithholdText of(Snapshot snapshot, TextRights rights) {
        return new WithholdText(rights, sentence -> snapshot.dataset()
                .contains(Quad.defaultGraphIRI, Node.ANY, News.evidence, sentence));
    }

    /** Whether values of this property are text. */
    public static boolean isText(Node property) {
        return DIGESTS.containsKey(property);
    }

    /** Whether the value that a thing has for a property may be published; costs a look-up for words of sentences. */
    public boolean shows(Node thing, Node property) {
        if (!isText(property)) return true;
        return switch (rights) {
            case OFFSETS -> false;
            case FULL -> true;
            case SENTENCES ->
                property.equals(Nif.anchorOf)
                        ? isEvidence.test(thing)
                        : property.equals(Schema.text) || property.equals(News.quotedPart);
        };
    }

    /** The words, if they may be published. */
    public Optional<String> words(Node thing, Node property, String words) {
        return shows(thing, property) ? Optional.of(words) : Optional.empty();
    }

    /** The SHA-256 of the words in UTF-8, in lower case hexadecimal, if they themselves may not be published. */
    public Optional<String> digest(Node thing, Node property, String words) {
        return shows(thing, property) ? Optional.empty() : Optional.of(Sha256.of(words));
    }

    /** Sends on what may be published. */
    public StreamRDF before(StreamRDF out) {
        return rights == TextRights.FULL ? out : new Publishable(out);
    }

    private Triple publishable(Triple triple) {
        Node digest = DIGESTS.get(triple.getPredicate());
        if (digest == null || !triple.getObject().isLiteral() || shows(triple.getSubject(), triple.getPredicate()))
            return triple;
        return Triple.create(
                triple.getSubject(),
                digest,
                NodeFactory.createLiteralString(Sha256.of(triple.getObject().getLiteralLexicalForm())));
    }

    private final class Publishable extends StreamRDFWrapper {
        Publishable(StreamRDF out) {
            super(out);
        }

        @Override
        public void triple(Triple triple) {
            super.triple(publishable(triple));
        }

        @Override
        public void quad(Quad quad) {
            Triple triple = quad.asTriple();
            Triple publishable = publishable(triple);
            super.quad(
                    publishable == triple ? quad : Quad.create(quad.getGraph(), publishable)); // most are as they were
        }
    }
}
