package dateline.identity;

import java.util.List;
import java.util.function.Consumer;

/** Counts who reports a fact. */
final class FindCorroboration<T extends Telling> implements Finder<T> {
    @Override
    public void find(Cluster<T> thing, Known known, Consumer<Finding> found) {
        List<Profile> articles =
                thing.tellings().stream().map(Told::by).distinct().toList();
        int publishers = (int) articles.stream()
                .map(article -> article.publisher().orElse(article.article()))
                .distinct()
                .count();
        found.accept(new Finding.Corroboration(
                thing.name(), articles.size(), publishers, Independence.count(articles, known)));
    }
}
