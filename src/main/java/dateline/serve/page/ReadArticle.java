package dateline.serve.page;

import dateline.serve.page.View.ArticlePage;
import dateline.serve.page.View.Fact;
import dateline.serve.page.View.Row;
import dateline.serve.page.View.Sentence;
import dateline.serve.page.View.Table;
import dateline.serve.page.View.Value;
import dateline.vocab.News;
import dateline.vocab.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.DCTerms;

/** Reads the page of an article: its sentences, each with the facts that it supports. */
final class ReadArticle {
    private static final int SENTENCES = 50; // on one page
    private static final int FACTS = 12; // of one sentence

    private final Reading reading;
    private final Queries queries;
    private final Cite cite;

    ReadArticle(Reading reading, Queries queries, Cite cite) {
        this.reading = reading;
        this.queries = queries;
        this.cite = cite;
    }

    ArticlePage read(Node article) {
        String headline = reading.values.name(article);
        List<Row> about = new ArrayList<>();
        reading.row(about, "By", article, Schema.author);
        reading.row(about, "Address", article, Schema.url);
        reading.row(about, "Published at", article, News.publishedAt);
        reading.row(about, "Changed", article, News.modifiedAt, Schema.dateModified);
        reading.row(about, "Section", article, Schema.articleSection);
        reading.row(about, "Language", article, Schema.inLanguage);
        reading.row(about, "Dateline", article, News.dateline);
        reading.row(about, "Credited to", article, News.creditedSource);
        reading.row(about, "Licence", article, Schema.license);
        reading.row(about, "Copy of", article, News.copyOf);
        reading.row(about, "Facts found by", article, News.extractor);
        reading.row(about, "Metadata taken from", article, News.metadataSource);
        reading.row(about, "Metadata not believed", article, News.metadataConflict);
        reading.row(about, "Versions", article, DCTerms.hasVersion.asNode());

        List<Binding> all = reading.tables.rows(queries.named("sentences").of(Map.of("thing", article)));
        int pages = Math.max(1, (all.size() + SENTENCES - 1) / SENTENCES);
        int page = Math.min(reading.request.number("page", 1, 10_000, 1), pages);
        List<Sentence> sentences = all.stream()
                .skip((page - 1L) * SENTENCES)
                .limit(SENTENCES)
                .map(this::sentence)
                .filter(sentence -> reading.showsText || !sentence.facts().isEmpty())
                .toList();
        List<Value> more = new ArrayList<>();
        if (page > 1) more.add(new Value("Sentences before", "?page=" + (page - 1), false));
        if (page < pages) more.add(new Value("More sentences", "?page=" + (page + 1), false));
        return new ArticlePage(
                headline,
                reading.values(article, Schema.publisher),
                Few.object(reading.facts, article, Schema.datePublished)
                        .map(reading.values::name)
                        .orElse(""),
                about,
                sentences,
                more,
                tables(article),
                cite.of(article, headline));
    }

    private List<Table> tables(Node article) {
        return Stream.of(
                        reading.tables.about(article, "named-in", "Who and what it names"),
                        reading.tables.about(article, "copies", "Copies"),
                        reading.tables.about(article, "revisions", "How it changed"))
                .flatMap(Optional::stream)
                .toList();
    }

    private Sentence sentence(Binding row) {
        Node sentence = row.get("sentence");
        Graph graph = reading.data.getGraph(sentence);
        List<Fact> facts = Few.subjects(graph, News.evidence, sentence, FACTS).stream()
                .distinct()
                .map(fact -> reading.fact(graph, fact))
                .toList();
        Node zone = row.get("zone");
        return new Sentence(
                row.get("number").getLiteralLexicalForm(),
                zone == null ? "" : reading.values.literal(zone).replaceAll("[^a-z]", ""),
                reading.showsText ? Plain.text(row.get("text").getLiteralLexicalForm()) : "",
                facts);
    }
}
