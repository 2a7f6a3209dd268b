package dateline.corpus.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Issue;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassOnTest {
    private static final Origin ORIGIN = Origin.of("page.html");
    private static final Article ARTICLE = Article.of("Bridge opens", List.of()).build();

    private final List<Object> taken = new ArrayList<>();

    private final Sink sink = new PassOn(new Taker()) {};

    @Test
    void whatIsGivenIsHandedOn() {
        Issue issue = ORIGIN.issue("odd");
        sink.article(ORIGIN, ARTICLE);
        sink.issue(issue);
        sink.note(ORIGIN, "12 records");
        assertThat(taken).containsExactly(ARTICLE, issue, "12 records");
        assertThat(sink.has(ARTICLE)).isTrue();
    }

    @Test
    void nothingIsLeftToTheDefaults() {
        assertThat(Arrays.stream(Sink.class.getMethods()).map(PassOnTest::signature))
                .isSubsetOf(Arrays.stream(PassOn.class.getDeclaredMethods())
                        .map(PassOnTest::signature)
                        .toList());
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }

    private final class Taker implements Sink {
        @Override
        public void article(Origin origin, Article article) {
            taken.add(article);
        }

        @Override
        public void issue(Issue issue) {
            taken.add(issue);
        }

        @Override
        public boolean has(Article article) {
            return taken.contains(article);
        }

        @Override
        public void note(Origin origin, String words) {
            taken.add(words);
        }
    }
}
