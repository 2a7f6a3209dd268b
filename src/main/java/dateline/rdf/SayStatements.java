package dateline.rdf;

import dateline.model.Span;
import dateline.model.Statement;
import dateline.vocab.News;
import dateline.vocab.Schema;
import dateline.vocab.Sem;
import org.apache.jena.graph.Node;

/** Says who said what, in the graph of every sentence that the words stand in. */
final class SayStatements implements Saying {
    @Override
    public void say(ArticleGraphs article) {
        for (Statement statement : article.facts().statements()) {
            Node node = article.iris().statement(statement);
            for (int number : statement.sentences()) say(article, article.sentence(number), node, statement);
        }
    }

    private static void say(ArticleGraphs article, SentenceGraph sentence, Node node, Statement statement) {
        ArticleIris iris = article.iris();
        Node type = statement.stance() ? News.Stance : News.Statement;
        sentence.sayFact(node, type, statement.rule(), statement.confidence());
        statement.speaker().ifPresent(id -> sentence.say(node, News.speaker, sentence.entity(id)));
        statement.speakerSpan().ifPresent(span -> sentence.say(node, News.speakerText, Terms.text(words(iris, span))));
        statement.addressee().ifPresent(id -> sentence.say(node, News.addressee, sentence.entity(id)));
        statement
                .addresseeSpan()
                .ifPresent(span -> sentence.say(node, News.addresseeText, Terms.text(words(iris, span))));
        if (!statement.cue().isEmpty()) sentence.say(node, News.cue, Terms.text(statement.cue()));
        sentence.say(node, News.quoteKind, News.term(statement.kind().term()));
        sentence.say(node, Schema.text, Terms.text(statement.text()));
        statement.quoted().forEach(part -> sentence.say(node, News.quotedPart, Terms.text(iris.words(part))));
        statement.place().ifPresent(place -> sentence.say(node, Sem.hasPlace, sentence.entity(place)));
        statement.time().ifPresent(time -> SayTime.say(sentence, node, time));
        statement.reports().forEach(id -> sentence.say(node, News.content, iris.reported(id)));
        statement
                .within()
                .map(iris::statement)
                .filter(outer -> !outer.equals(node)) // the same words of the same speaker, found twice
                .ifPresent(outer -> sentence.say(node, News.within, outer));
    }

    private static String words(ArticleIris iris, Span span) {
        return iris.words(span).strip().replaceAll("\\s+", " ");
    }
}
