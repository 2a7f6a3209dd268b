package dateline.rdf;

import dateline.vocab.News;
import dateline.vocab.Nif;
import dateline.vocab.Prov;
import dateline.vocab.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Says what changed when an article was read again with other words, in a graph that bears the revision's IRI. */
public final class SayRevision {
    private final Version before;
    private final Version after;
    private final Node iri;
    private final int number;
    private final List<Quad> quads = new ArrayList<>();

    private SayRevision(Version before, Version after, Optional<Previous> previous) {
        this.before = before;
        this.after = after;
        this.iri = Iris.revision(
                after.article(),
                previous.map(Previous::iri).orElse(""),
                before.text(News.digest).orElse(""),
                after.text(News.digest).orElse(""));
        this.number = previous.map(Previous::number).orElse(0) + 1;
    }

    /** The latest revision that there is. */
    public record Previous(String iri, int number) {}

    /**
     * The quads of its graph.
     *
     * @param names what facts of the version before are called now, by what they were called then
     */
    public static List<Quad> quads(
            Version before, Version after, Optional<Previous> previous, UnaryOperator<String> names) {
        SayRevision revision = new SayRevision(before, after, previous);
        revision.sayItself();
        previous.ifPresent(last -> revision.say(Prov.wasRevisionOf, NodeFactory.createURI(last.iri())));
        revision.sayFacts(names);
        before.quads().stream()
                .filter(quad -> quad.getPredicate().equals(RDF.Nodes.type)
                        && quad.getObject().equals(Nif.Sentence))
                .forEach(quad -> revision.saySentence(quad.getSubject(), names));
        return revision.quads;
    }

    private void sayItself() {
        say(RDF.Nodes.type, News.Revision);
        say(DCTerms.isVersionOf.asNode(), after.article());
        say(after.article(), DCTerms.hasVersion.asNode(), iri);
        if (!before.article().equals(after.article())) say(DCTerms.replaces.asNode(), before.article());
        say(News.revisionNumber, Terms.integer(number));
        before.object(before.article(), News.digest).ifPresent(digest -> say(News.digestBefore, digest));
        after.object(after.article(), News.digest).ifPresent(digest -> say(News.digestAfter, digest));
        before.object(before.article(), Schema.headline).ifPresent(headline -> say(News.headlineBefore, headline));
        after.object(after.article(), Schema.dateModified).ifPresent(day -> say(Schema.dateModified, day));
        after.object(after.article(), News.modifiedAt).ifPresent(moment -> say(News.modifiedAt, moment));
    }

    /** A fact is the same if its own words make it so, or what is known across articles. */
    private void sayFacts(UnaryOperator<String> names) {
        Map<String, String> old = before.facts();
        old.replaceAll((own, name) -> names.apply(name));
        Map<String, String> now = after.facts();
        Set<String> kept = new TreeSet<>(now.values());
        kept.retainAll(old.values());
        now.forEach((own, name) -> {
            if (old.containsKey(own)) kept.add(name);
        });
        kept.forEach(name -> say(News.factKept, NodeFactory.createURI(name)));
        now.values().stream()
                .filter(name -> !kept.contains(name))
                .forEach(name -> say(News.factAdded, NodeFactory.createURI(name)));
        old.forEach((own, name) -> {
            if (!kept.contains(name) && !now.containsKey(own)) say(News.factWithdrawn, NodeFactory.createURI(name));
        });
    }

    private void saySentence(Node sentence, UnaryOperator<String> names) {
        String number = before.object(sentence, News.sentenceNumber)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
        Node old = NodeFactory.createURI(iri.getURI() + "#sentence-" + number);
        say(old, RDF.Nodes.type, News.SupersededSentence);
        say(old, DCTerms.isPartOf.asNode(), iri);
        for (Node property : List.of(Nif.anchorOf, News.sentenceNumber, News.zone))
            before.object(sentence, property).ifPresent(value -> say(old, property, value));
        before.facts(sentence).forEach(fact -> say(old, News.supported, NodeFactory.createURI(names.apply(fact))));
    }

    private void say(Node property, Node object) {
        say(iri, property, object);
    }

    private void say(Node subject, Node property, Node object) {
        quads.add(Quad.create(iri, Triple.create(subject, property, object)));
    }
}
