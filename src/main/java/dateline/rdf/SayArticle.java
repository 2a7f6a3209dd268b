package dateline.rdf;

import dateline.model.Article;
import dateline.model.Passage;
import dateline.model.Sentence;
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
        article.published().ifPresent(date -> graphs.say(node, Schema.datePublished, Terms.day(date.date())));
        article.modified().ifPresent(date -> graphs.say(node, Schema.dateModified, Terms.day(date.date())));
        article.authors().forEach(author -> graphs.say(node, Schema.author, Terms.text(author)));
        article.creditedSources().forEach(source -> graphs.say(node, News.creditedSource, Terms.text(source)));
        article.language().ifPresent(language -> graphs.say(node, Schema.inLanguage, Terms.text(language)));
        article.passages().stream()
                .filter(passage -> passage.zone() == Zone.DATELINE)
                .map(Passage::span)
                .forEach(span -> graphs.say(node, News.dateline, Terms.text(span.of(article.text()))));
        graphs.say(node, News.extractor, Terms.text(graphs.facts().extractor()));
        graphs.say(
                node, News.digest, Terms.text(Digest.of(article, graphs.facts().extractor())));
        graphs.facts().sentences().forEach(sentence -> saySentence(graphs, node, sentence));
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
        graphs.say(node, News.zone, Terms.text(sentence.zone().name().toLowerCase(Locale.ROOT)));
    }
}
