package dateline.rdf;

import dateline.model.Figure;
import dateline.vocab.News;
import dateline.vocab.Schema;
import dateline.vocab.Sem;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Says how many or how much of what, and how sure the number is. */
final class SayFigures implements Saying {
    @Override
    public void say(ArticleGraphs article) {
        for (Figure figure : article.facts().figures()) {
            say(
                    article.iris(),
                    article.sentence(figure.sentence()),
                    article.iris().figure(figure),
                    figure);
        }
    }

    private static void say(ArticleIris iris, SentenceGraph sentence, Node node, Figure figure) {
        sentence.sayFact(node, News.Figure, figure.rule(), figure.confidence());
        sentence.say(node, News.comparator, News.term(figure.comparator().term()));
        figure.value().ifPresent(value -> sentence.say(node, Schema.value, Terms.number(value)));
        figure.min().ifPresent(least -> sentence.say(node, Schema.minValue, Terms.number(least)));
        figure.max().ifPresent(most -> sentence.say(node, Schema.maxValue, Terms.number(most)));
        if (!figure.unit().isEmpty()) sentence.say(node, Schema.unitText, Terms.text(figure.unit()));
        Node quantity = iris.quantity(figure);
        sentence.say(node, News.quantity, quantity);
        sentence.say(quantity, RDF.Nodes.type, News.Quantity);
        sentence.say(quantity, Schema.name, Terms.text(figure.quantity()));
        sentence.say(node, News.quantifies, Terms.text(figure.quantifies()));
        figure.change().ifPresent(change -> sentence.say(node, News.change, News.term(change.term())));
        figure.scope().ifPresent(id -> sentence.say(node, News.scope, sentence.entity(id)));
        figure.event().ifPresent(id -> sentence.say(node, News.figureOf, iris.event(id)));
        figure.accordingTo().ifPresent(id -> sentence.say(node, Sem.accordingTo, sentence.entity(id)));
    }
}
