package dateline.spark;

import dateline.identity.Excerpt;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.api.java.function.Function2;
import scala.Tuple2;

/**
 * Lends every task the articles that it needs, each once: a task is given its rows, and an excerpt of the archive that
 * holds what the rows are about.
 */
final class Lending {
    private final JavaPairRDD<String, Lent> articles;

    /** @param articles all there are, by their IRIs */
    Lending(JavaPairRDD<String, Lent> articles) {
        this.articles = articles;
    }

    /** What a task makes of its rows. */
    interface Task<R, O> extends Function2<Iterator<R>, Excerpt, Iterator<O>>, Serializable {}

    /**
     * Does the task for every partition of these rows.
     *
     * @param needs the IRIs of the articles that a row needs
     */
    <R, O> JavaRDD<O> each(JavaRDD<R> rows, Function<R, Iterable<String>> needs, Task<R, O> task) {
        int count = rows.getNumPartitions();
        JavaPairRDD<String, Integer> needed = rows.mapPartitionsWithIndex(
                        (number, part) -> {
                            Set<String> all = new HashSet<>();
                            while (part.hasNext()) needs.call(part.next()).forEach(all::add);
                            return all.stream()
                                    .map(article -> new Tuple2<>(article, number))
                                    .iterator();
                        },
                        false)
                .mapToPair(pair -> pair);
        JavaRDD<Lent> lent = needed.join(articles, count)
                .mapToPair(Tuple2::_2)
                .partitionBy(new Numbered(count))
                .values();
        return rows.zipPartitions(lent, (part, own) -> {
            Excerpt excerpt = new Excerpt();
            own.forEachRemaining(article -> excerpt.add(article.article(), article.profile(), article.names()));
            return task.call(part, excerpt);
        });
    }
}
