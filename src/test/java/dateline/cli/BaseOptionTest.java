package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.pipeline.StoreArchive;
import dateline.rdf.Iris;
import dateline.store.Store;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

class BaseOptionTest {
    @Command
    private static final class Any {
        @Mixin
        private BaseOption base = new BaseOption();
    }

    private final Any any = new Any();
    private final CommandLine command = new CommandLine(any);

    @Test
    void aNewStoreTakesTheServersAddress() {
        try (Store store = Store.inMemory()) {
            command.parseArgs();
            assertThat(any.base.iris(store, "http://localhost:8080/").base()).isEqualTo("http://localhost:8080/");
        }
    }

    @Test
    void aStoreKeepsItsBase() {
        try (Store store = Store.inMemory()) {
            fill(store, "http://localhost:8080/");
            command.parseArgs();
            assertThat(any.base.iris(store, Iris.DEFAULT_BASE).base()).isEqualTo("http://localhost:8080/");
        }
    }

    @Test
    void aStoreHasOneBase() {
        try (Store store = Store.inMemory()) {
            fill(store, "http://localhost:8080/");
            command.parseArgs("--base", "https://news.example/");
            assertThatThrownBy(() -> any.base.iris(store, Iris.DEFAULT_BASE))
                    .isInstanceOf(ParameterException.class)
                    .hasMessage("--base: the IRIs of this store begin with http://localhost:8080/");
        }
    }

    private static void fill(Store store, String base) {
        Article article = Article.of("Bridge opens", List.of())
                .headline("Bridge opens")
                .language("en")
                .build();
        StoreArchive archive = new StoreArchive(store, new Iris(base));
        archive.put(List.of(archive.entry(
                new ArticleFacts("test", article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()))));
    }
}
