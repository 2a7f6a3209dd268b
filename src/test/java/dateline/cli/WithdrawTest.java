package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Sources;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.pipeline.StoreArchive;
import dateline.pipeline.Withdrawal;
import dateline.rdf.Iris;
import dateline.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawTest {
    private static final String ADDRESS = "https://post.example/bridge";

    @TempDir
    private Path folder;

    private Path articles;
    private String store;
    private String bridge;

    @BeforeEach
    void fill() throws IOException {
        store = folder.resolve("store").toString();
        articles = Files.writeString(folder.resolve("articles.jsonl"), """
                {"title": "Bridge opens", "text": "The bridge was opened on Sunday.", "url": "%s", "publisher": "The Post"}
                {"title": "Ferry stops", "text": "The last ferry sailed on Sunday.", "url": "https://post.example/ferry"}
                """.formatted(ADDRESS));
        List<ArticleFacts> facts = new ArrayList<>();
        new Sources(InputStream.nullInputStream())
                .read(List.of(articles.toString()), article -> facts.add(facts(article)), issue -> {
                    throw new AssertionError(issue);
                });
        try (Store opened = Store.open(Path.of(store))) {
            StoreArchive archive = new StoreArchive(opened, new Iris("http://news.example/"));
            archive.put(facts.stream().map(archive::entry).toList());
            bridge = new Withdrawal(opened).find(ADDRESS).orElseThrow();
        }
    }

    @Test
    void anArticleIsWithdrawnByItsAddressOnceAndForAll() {
        Run first = Run.of("withdraw", "--store", store, "--reason", "it still stands open", ADDRESS);
        assertThat(first.code()).isZero();
        assertThat(first.told()).isEqualTo("withdrawn: %s\n".formatted(bridge));
        Run second = Run.of("withdraw", "--store", store, bridge);
        assertThat(second.code()).isZero();
        assertThat(second.told()).isEqualTo("was withdrawn before: %s\n".formatted(bridge));
        assertThat(count("schema:NewsArticle")).isEqualTo(1);
        assertThat(count("news:WithdrawnArticle")).isEqualTo(1);
    }

    @Test
    void articlesAreWithdrawnByTheFileTheyWereReadFrom() {
        Run run = Run.of("withdraw", "--store", store, articles.toString());
        assertThat(run.code()).isZero();
        assertThat(run.told()).hasLineCount(2);
        assertThat(count("schema:NewsArticle")).isZero();
        assertThat(count("news:WithdrawnArticle")).isEqualTo(2);
    }

    @Test
    void whatWasWithdrawnIsPassedOverUntilItIsLetInAgain() {
        Run.of("withdraw", "--store", store, articles.toString());
        Run refused = Run.of("ingest", "--strict", "--store", store, articles.toString());
        assertThat(refused.code()).isEqualTo(9);
        assertThat(refused.told())
                .contains("issue: Bridge opens: it was withdrawn; 'dateline withdraw --undo %s' would let it in again\n"
                        .formatted(bridge))
                .endsWith("2 articles: 0 stored with 0 facts, 0 unchanged; 2 issues\n");
        assertThat(Run.of("ingest", "--store", store, articles.toString()).code())
                .isZero();
        Run undone = Run.of("withdraw", "--undo", "--store", store, articles.toString());
        assertThat(undone.code()).isZero();
        assertThat(undone.told()).contains("may be read again: %s\n".formatted(bridge));
        assertThat(count("news:WithdrawnArticle")).isZero();
    }

    @Test
    void ifOneIsNotKnownNothingIsWithdrawn() {
        Run run = Run.of("withdraw", "--store", store, ADDRESS, "https://post.example/tunnel");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told())
                .isEqualTo("dateline: https://post.example/tunnel: there is no such article in the store\n");
        assertThat(count("news:WithdrawnArticle")).isZero();
    }

    @Test
    void whatCannotBeDoneIsSaidInPlainWords() {
        assertThat(Run.of("withdraw", "--store", store).code()).isEqualTo(2);
        assertThat(Run.of("withdraw", "--store", store, "--undo", "--reason", "x", bridge)
                        .code())
                .isEqualTo(2);
        Run undo = Run.of("withdraw", "--store", store, "--undo", bridge);
        assertThat(undo.code()).isEqualTo(1);
        assertThat(undo.told()).isEqualTo("dateline: %s: it is not withdrawn\n".formatted(bridge));
        Run missing = Run.of("withdraw", "--store", store, "missing.txt");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.told()).contains("missing.txt: no such file").contains("no article could be read");
    }

    @Test
    void aStoreOfTombstonesKeepsItsBase() {
        Run.of("withdraw", "--store", store, articles.toString());
        Run run = Run.of("ingest", "--base", "http://other.example/", "--store", store, articles.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.told()).contains("the IRIs of this store begin with http://news.example/");
    }

    private int count(String type) {
        Run run =
                Run.of("query", "--store", store, "-f", "csv", "SELECT (COUNT(?a) AS ?n) { ?a a %s }".formatted(type));
        return Integer.parseInt(run.output().lines().skip(1).findFirst().orElseThrow());
    }

    private static ArticleFacts facts(Article article) {
        return new ArticleFacts("test", article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
