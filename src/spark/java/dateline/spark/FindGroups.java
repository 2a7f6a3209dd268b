package dateline.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Finds what hangs together, in rounds of which none needs more memory than the links of one thing: the large-star and
 * small-star rounds of Kiveris et al., "Connected Components in MapReduce and Beyond" (2014). The rounds grow with the
 * logarithm of the longest chain.
 */
final class FindGroups {
    private final int partitions;

    FindGroups(int partitions) {
        this.partitions = partitions;
    }

    /** For each thing that has a link, the least of all that it hangs together with, itself among them. */
    JavaPairRDD<String, String> find(JavaPairRDD<String, String> links) {
        JavaPairRDD<String, String> now = kept(links.distinct(partitions));
        Tuple2<Long, Long> before = new Tuple2<>(-1L, 0L);
        for (Tuple2<Long, Long> sum = sum(now); !sum.equals(before); sum = sum(now)) {
            before = sum;
            JavaPairRDD<String, String> next = kept(small(large(now)).distinct(partitions));
            next.count();
            now.unpersist();
            now = next;
        }
        // now a star around each least thing
        JavaPairRDD<String, String> least = now.values().mapToPair(center -> new Tuple2<>(center, center));
        return now.union(least).distinct(partitions);
    }

    private static JavaPairRDD<String, String> kept(JavaPairRDD<String, String> links) {
        return links.persist(StorageLevel.MEMORY_AND_DISK());
    }

    /** Equal sums, equal links: but for once in 2^64. */
    private static Tuple2<Long, Long> sum(JavaPairRDD<String, String> links) {
        return links.map(link -> new Tuple2<>(1L, hash(link._1()) * 31 + hash(link._2())))
                .fold(new Tuple2<>(0L, 0L), (one, other) -> new Tuple2<>(one._1() + other._1(), one._2() + other._2()));
    }

    private static long hash(String words) {
        long hash = 1125899906842597L;
        for (int i = 0; i < words.length(); i++) hash = 31 * hash + words.charAt(i);
        return hash * 0x9E3779B97F4A7C15L;
    }

    /** Links all that are greater than a thing to the least of its neighbours. */
    private JavaPairRDD<String, String> large(JavaPairRDD<String, String> links) {
        return stars(
                links.flatMapToPair(link ->
                        List.of(link, new Tuple2<>(link._2(), link._1())).iterator()),
                true);
    }

    /** Links all that are not greater than a thing, and itself, to the least of them. */
    private JavaPairRDD<String, String> small(JavaPairRDD<String, String> links) {
        return stars(
                links.mapToPair(link -> link._1().compareTo(link._2()) > 0 ? link : new Tuple2<>(link._2(), link._1())),
                false);
    }

    private JavaPairRDD<String, String> stars(JavaPairRDD<String, String> links, boolean greater) {
        JavaPairRDD<String, Iterable<String>> around = links.groupByKey(partitions);
        return around.flatMapToPair(node -> {
            TreeSet<String> all = new TreeSet<>(List.of(node._1()));
            node._2().forEach(all::add);
            String least = all.getFirst();
            List<Tuple2<String, String>> star = new ArrayList<>();
            for (String one : all)
                if (!one.equals(least) && (!greater || one.compareTo(node._1()) > 0))
                    star.add(new Tuple2<>(one, least));
            return star.iterator();
        });
    }
}
