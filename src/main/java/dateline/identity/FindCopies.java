package dateline.identity;

import dateline.model.Timestamp;
import java.util.Comparator;
import java.util.function.Consumer;

/**
 * Says of every near-copy what it is a copy of: the first published, and of those of one day the one whose outlet others
 * credit.
 */
final class FindCopies implements Finder<TextProfile> {
    @Override
    public void find(Cluster<TextProfile> thing, Known known, Consumer<Finding> found) {
        String original = thing.tellings().stream()
                .map(Told::by)
                .min(Comparator.comparing(FindCopies::day)
                        .thenComparing(article -> !isCredited(article, thing))
                        .thenComparing(Profile::order))
                .orElseThrow()
                .article();
        for (Told<TextProfile> told : thing.tellings())
            if (!told.by().article().equals(original))
                found.accept(new Finding.Copy(told.by().article(), original));
    }

    private static String day(Profile article) {
        return article.published().map(Timestamp::date).map(Object::toString).orElse("~");
    }

    private static boolean isCredited(Profile article, Cluster<TextProfile> copies) {
        return article.publisher()
                .map(Independence::outlet)
                .filter(outlet -> copies.tellings().stream()
                        .filter(told -> !told.by().article().equals(article.article()))
                        .flatMap(told -> told.by().credits().stream())
                        .anyMatch(credit -> Independence.outlet(credit).equals(outlet)))
                .isPresent();
    }
}
