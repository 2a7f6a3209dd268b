package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Sources;
import dateline.extract.Extractor;
import dateline.extract.Parses;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Articles as they are read, and the extractor as it is, with parses kept between runs. */
final class Extracting {
    private Extracting() {}

    static List<Article> articles(Path source) {
        List<Article> articles = new ArrayList<>();
        List<String> issues = new ArrayList<>();
        new Sources(new ByteArrayInputStream(new byte[0]))
                .read(List.of(source.toString()), articles::add, issue -> issues.add(issue.toString()));
        assertThat(issues).isEmpty();
        return articles;
    }

    static Function<Article, ArticleFacts> extractor() {
        return new Extractor(Parses.kept())::extract;
    }
}
