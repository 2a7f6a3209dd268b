package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.model.Article;
import dateline.model.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CarefulTest {
    private static final Resource PAGE = new Resource(Origin.of("page.html"), InputStream.nullInputStream());

    private final List<Article> articles = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    @Test
    void whatAReaderDidNotForeseeIsOneIssueAndWhatItHandedOnStays() throws IOException {
        Reader broken = (resource, sink) -> {
            sink.article(resource.origin(), Article.of("First", List.of()).build());
            throw new IllegalStateException("no way out");
        };

        new Careful(broken).read(PAGE, new Once(articles::add, issues::add, note -> {}));

        assertThat(articles).hasSize(1);
        assertThat(issues)
                .containsExactly(new Issue(
                        "page.html",
                        "",
                        "cannot be read: IllegalStateException in its reader, which is a defect of Dateline"));
    }

    @Test
    void endlessNestingIsAnIssueToo() throws IOException {
        Reader deep = (resource, sink) -> {
            throw new StackOverflowError();
        };

        new Careful(deep).read(PAGE, new Once(articles::add, issues::add, note -> {}));

        assertThat(issues).singleElement().extracting(Issue::reason).asString().contains("StackOverflowError");
    }

    @Test
    void whatTheTakerOfArticlesThrowsEndsTheRunAsItWasThrown() {
        InputStream text = new ByteArrayInputStream(
                "The bridge was opened to the public on Monday after two years of work by the town's engineers.\n"
                        .getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> new Sources(text)
                        .read(
                                List.of("-"),
                                article -> {
                                    throw new UnsupportedOperationException("full");
                                },
                                issues::add))
                .withMessage("full");
        assertThat(issues).isEmpty();
    }
}
