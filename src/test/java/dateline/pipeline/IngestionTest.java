package dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Issue;
import dateline.model.Passage;
import dateline.model.Span;
import dateline.model.Zone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IngestionTest {
    private static final String EXTRACTOR = "fake/1";

    private final MemoryArchive archive = new MemoryArchive();
    private final List<Issue> issues = new ArrayList<>();
    private final AtomicInteger loadings = new AtomicInteger();

    @Test
    void articlesAreStoredInTheirOrder() {
        Summary summary = ingest(articles(10));
        assertThat(archive.kept.keySet())
                .containsExactlyElementsOf(
                        articles(10).stream().map(Article::identity).toList());
        assertThat(summary).isEqualTo(new Summary(10, 0, 0, 0, 0));
    }

    @Test
    void aSecondRunAddsNothingAndLoadsNoExtractor() {
        ingest(articles(10));
        loadings.set(0);
        Summary summary = ingest(articles(10));
        assertThat(summary).isEqualTo(new Summary(0, 10, 0, 0, 0));
        assertThat(loadings).hasValue(0);
        assertThat(archive.batches).hasSize(1);
    }

    @Test
    void theExtractorIsLoadedOnce() {
        ingest(articles(50));
        assertThat(loadings).hasValue(1);
    }

    @Test
    void severalArticlesGoIntoATransaction() {
        ingest(articles(2 * MemoryArchive.BATCH + 1));
        assertThat(archive.batches).containsExactly(MemoryArchive.BATCH, MemoryArchive.BATCH, 1);
    }

    @Test
    void anArticleThatFailsIsAnIssueAndTheRunGoesOn() {
        Summary summary = ingest(articles(5), () -> false, article -> {
            if (article.text().equals("Story 2.")) throw new IllegalArgumentException("no verb\nat all");
            return facts(article);
        });
        assertThat(summary).isEqualTo(new Summary(4, 0, 0, 0, 1));
        assertThat(issues).containsExactly(new Issue("Headline 2", "", "no facts could be extracted (no verb)"));
    }

    @Test
    void anArticleTooDeepForTheParserIsAnIssue() {
        Summary summary = ingest(articles(2), () -> false, article -> {
            if (article.text().equals("Story 0.")) throw new StackOverflowError();
            return facts(article);
        });
        assertThat(summary).isEqualTo(new Summary(1, 0, 0, 0, 1));
    }

    @Test
    void whatCannotBeReadIsCounted() {
        Issue odd = new Issue("stories.jsonl", "line 3", "not a JSON object");
        Summary summary = ingestion(() -> false, IngestionTest::facts).run((articles, told) -> {
            articles(1).forEach(articles);
            told.accept(odd);
        });
        assertThat(summary).isEqualTo(new Summary(1, 0, 0, 0, 1));
        assertThat(issues).containsExactly(odd);
    }

    @Test
    void withoutAnExtractorNothingIsStored() {
        Supplier<Function<Article, ArticleFacts>> broken = () -> {
            throw new IllegalStateException("no models on the class path");
        };
        Ingestion<ArticleFacts> ingestion = new Ingestion<>(
                new Extraction(EXTRACTOR, broken, () -> {}), archive, 2, issues::add, silent(), () -> false);
        assertThatThrownBy(() -> ingestion.run((articles, told) -> articles(3).forEach(articles)))
                .isInstanceOf(ExtractorUnavailableException.class)
                .hasMessage("the language models could not be loaded: no models on the class path");
        assertThat(archive.kept).isEmpty();
    }

    @Test
    void whatIsExtractedBeforeAStopIsStored() {
        AtomicBoolean stopped = new AtomicBoolean();
        Progress stopAfterThree = new Progress() {
            private int done;

            @Override
            public void read() {}

            @Override
            public void done() {
                stopped.set(++done == 3);
            }
        };
        Ingestion<ArticleFacts> ingestion = new Ingestion<>(
                new Extraction(EXTRACTOR, () -> IngestionTest::facts, () -> {}),
                archive,
                2,
                issues::add,
                stopAfterThree,
                stopped::get);
        Summary summary = ingestion.run((articles, told) -> articles(500).forEach(articles));
        assertThat(summary.stored()).isEqualTo(3);
        assertThat(archive.kept).hasSize(3);
    }

    private Summary ingest(List<Article> articles) {
        return ingest(articles, () -> false, IngestionTest::facts);
    }

    private Summary ingest(List<Article> articles, BooleanSupplier stopped, Function<Article, ArticleFacts> extractor) {
        return ingestion(stopped, extractor).run((sink, told) -> articles.forEach(sink));
    }

    private Ingestion<ArticleFacts> ingestion(BooleanSupplier stopped, Function<Article, ArticleFacts> extractor) {
        Extraction extraction = new Extraction(EXTRACTOR, () -> extractor, loadings::incrementAndGet);
        return new Ingestion<>(extraction, archive, 2, issues::add, silent(), stopped);
    }

    private static List<Article> articles(int count) {
        return IntStream.range(0, count).mapToObj(IngestionTest::article).toList();
    }

    private static Article article(int number) {
        String text = "Story %d.".formatted(number);
        return Article.of(text, List.of(new Passage(Zone.BODY, new Span(0, text.length()))))
                .headline("Headline " + number)
                .build();
    }

    private static ArticleFacts facts(Article article) {
        return new ArticleFacts(EXTRACTOR, article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Progress silent() {
        return new Progress() {
            @Override
            public void read() {}

            @Override
            public void done() {}
        };
    }

    private static final class MemoryArchive implements Archive<ArticleFacts> {
        static final int BATCH = 100;

        private final Map<String, ArticleFacts> kept = new LinkedHashMap<>();
        private final List<Integer> batches = new ArrayList<>();

        @Override
        public synchronized boolean holds(Article article, String extractor) {
            ArticleFacts facts = kept.get(article.identity());
            return facts != null
                    && facts.article().equals(article)
                    && facts.extractor().equals(extractor);
        }

        @Override
        public ArticleFacts entry(ArticleFacts facts) {
            return facts;
        }

        @Override
        public int batch() {
            return BATCH;
        }

        @Override
        public synchronized void put(List<ArticleFacts> articles) {
            batches.add(articles.size());
            articles.forEach(facts -> kept.put(facts.article().identity(), facts));
        }
    }
}
