package dateline.rdf;

import dateline.model.Article;
import dateline.model.Choice;
import dateline.model.Passage;
import dateline.model.Sentence;
import dateline.model.Timestamp;
import dateline.model.Zone;
import dateline.vocab.News;
import dateline.vocab.Nif;
import dateline.vocab.Schema;
import java.net.URI;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Describes the article, its outlet and its sentences in the article's own graph. */
final class SayArticle implements Saying {
    private final Iris iris;

    SayArticle(Iris iris) {
        this.iris = iris;
    }

    @Override
    public void say(ArticleGraphs graphs) {
        Article article = graphs.article();
        Node node = graphs.iris().article();
        graphs.say(node, RDF.Nodes.type, Schema.NewsArticle);
        article.headline().ifPresent(headline -> graphs.say(node, Schema.headline, Terms.text(headline)));
        article.url()
                .filter(URI::isAbsolute)
                .ifPresent(url -> graphs.say(node, Schema.url, NodeFactory.createURI(url.toString())));
        article.publisher().ifPresent(name -> sayPublisher(graphs, node, name));
        article.published().ifPresent(when -> sayTime(graphs, node, Schema.datePublished, News.publishedAt, when));
        article.modified().ifPresent(when -> sayTime(graphs, node, Schema.dateModified, News.modifiedAt, when));
        article.authors().forEach(author -> graphs.say(node, Schema.author, Terms.text(author)));
        article.creditedSources().forEach(source -> graphs.say(node, News.creditedSource, Terms.text(source)));
        article.section().ifPresent(section -> graphs.say(node, Schema.articleSection, Terms.text(section)));
        article.language().ifPresent(language -> graphs.say(node, Schema.inLanguage, Terms.text(language)));
        article.choices().forEach(choice -> sayChoice(graphs, node, choice));
        article.passages().stream()
                .filter(passage -> passage.zone() == Zone.DATELINE)
                .map(Passage::span)
                .forEach(span -> graphs.say(node, News.dateline, Terms.text(span.of(article.text()))));
        graphs.say(node, News.identity, Terms.text(Digest.ofIdentity(article.identity())));
        graphs.say(node, News.extractor, Terms.text(graphs.facts().extractor()));
        graphs.say(
                node, News.digest, Terms.text(Digest.of(article, graphs.facts().extractor())));
        graphs.facts().sentences().forEach(sentence -> saySentence(graphs, node, sentence));
    }

    /** The day for itself as well, so that days can be compared whether a time is known or not. */
    private static void sayTime(ArticleGraphs graphs, Node article, Node day, Node moment, Timestamp when) {
        graphs.say(article, day, Terms.day(when.date()));
        if (when.time().isPresent()) graphs.say(article, moment, Terms.moment(when));
    }

    private static void sayChoice(ArticleGraphs graphs, Node article, Choice choice) {
        graphs.say(
                article,
                News.metadataSource,
                Terms.text("%s: %s".formatted(word(choice.field()), word(choice.source()))));
        for (Choice.Alternative other : choice.others())
            graphs.say(
                    article,
                    News.metadataConflict,
                    Terms.text("%s: %s %s".formatted(word(choice.field()), word(other.source()), other.value())));
    }

    /** The word of the facts format. */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void sayPublisher(ArticleGraphs graphs, Node article, String name) {
        Node publisher = iris.publisher(name);
        graphs.say(article, Schema.publisher, publisher);
        graphs.say(publisher, RDF.Nodes.type, Schema.NewsMediaOrganization);
        graphs.say(publisher, RDF.Nodes.type, Schema.Organization);
        graphs.say(publisher, Schema.name, Terms.text(name));
    }

    private static void saySentence(ArticleGraphs graphs, Node article, Sentence sentence) {
        Node node = graphs.iris().sentence(sentence.number());
        graphs.say(node, RDF.Nodes.type, Nif.Sentence);
        graphs.say(node, Nif.referenceContext, article);
        graphs.say(node, Nif.beginIndex, Terms.index(sentence.span().begin()));
        graphs.say(node, Nif.endIndex, Terms.index(sentence.span().end()));
        graphs.say(node, Nif.anchorOf, Terms.text(graphs.iris().words(sentence.span())));
        graphs.say(node, News.sentenceNumber, Terms.integer(sentence.number()));
        graphs.say(node, News.zone, Terms.text(word(sentence.zone())));
    }
}
