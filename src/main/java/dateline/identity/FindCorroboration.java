package dateline.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Counts who reports a fact. */
final class FindCorroboration<T extends Telling> implements Finder<T> {
    @Override
    public void find(Cluster<T> thing, Known known, Consumer<Finding> found) {
        Map<String, Profile> articles = new LinkedHashMap<>();
        thing.tellings().forEach(told -> articles.put(told.by().article(), told.by()));
        int publishers = (int) articles.values().stream()
                .map(article -> article.publisher().map(Independence::outlet).orElse(article.article()))
                .distinct()
                .count();
        found.accept(new Finding.Corroboration(
                thing.name(), articles.size(), publishers, Independence.count(List.copyOf(articles.values()), known)));
    }
}
