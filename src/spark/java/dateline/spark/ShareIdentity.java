package dateline.spark;

import dateline.identity.Profile;
import dateline.identity.ProfileFormat;
import dateline.identity.SharedWork;
import dateline.identity.Spoken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Tells what is the same across articles, and what follows, in stages: one family of rules after the other, each over all
 * articles at once. No task needs more of the archive than what its things have to do with.
 */
final class ShareIdentity {
    private final Stages stages;
    private final String base;
    private final int partitions;

    /**
     * @param stages keeps what stages have found
     * @param partitions in how many parts the work is cut
     */
    ShareIdentity(Stages stages, String base, int partitions) {
        this.stages = stages;
        this.base = base;
        this.partitions = partitions;
    }

    /**
     * What came of it.
     *
     * @param names for each article, what the forms that it speaks of are called, where that is not their own IRI
     * @param findings lines of N-Quads
     */
    record Shared(JavaPairRDD<String, Map<String, String>> names, JavaRDD<String> findings) {}

    /** @param profiles of all articles, by their IRIs */
    Shared share(JavaPairRDD<String, String> profiles) throws IOException {
        JavaPairRDD<String, String> own =
                profiles.partitionBy(new HashPartitioner(partitions)).persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<String, String> speakers = own.flatMapToPair(
                        article -> SharedWork.speaksOf(ProfileFormat.read(article._2())).stream()
                                .map(form -> new Tuple2<>(form, article._1()))
                                .iterator())
                .persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<String, Tuple2<String, String>> given = stages.noPairs().mapToPair(pair -> new Tuple2<>("", pair));
        for (int number = 0; number < OnExecutor.rules().size(); number++) {
            int family = number;
            String name = OnExecutor.rules().get(family).name();
            JavaPairRDD<String, Tuple2<String, String>> before = given;
            JavaPairRDD<String, String> names =
                    stages.pairs("names-" + name, () -> new NameForms(family, partitions, lent(own, before))
                            .names(spoken(own, family)));
            given = given.union(speakers.join(names, partitions)
                            .mapToPair(found -> new Tuple2<>(
                                    found._2()._1(),
                                    new Tuple2<>(found._1(), found._2()._2()))))
                    .persist(StorageLevel.DISK_ONLY());
        }
        JavaPairRDD<String, Lent> all = lent(own, given).persist(StorageLevel.DISK_ONLY());
        JavaRDD<String> findings = stages.noLines();
        for (int number = 0; number < OnExecutor.rules().size(); number++) {
            int family = number;
            SharedWork<?> work = OnExecutor.rules().get(family);
            if (!work.hasFindings()) continue;
            JavaPairRDD<String, String> names = stages.pairs("names-" + work.name(), () -> {
                throw new IllegalStateException("the names are kept");
            });
            findings = findings.union(
                    stages.lines("findings-" + work.name(), () -> new FindAcross(family, partitions, base, all)
                            .lines(spoken(own, family), names)));
        }
        return new Shared(all.mapValues(Lent::names), findings);
    }

    /** What all articles tell of this family, by form. */
    private JavaPairRDD<String, Spoken> spoken(JavaPairRDD<String, String> profiles, int family) {
        return profiles.flatMapToPair(article -> {
                    Profile profile = ProfileFormat.read(article._2());
                    List<Spoken> heard = OnExecutor.rules().get(family).heard(profile);
                    return heard.stream()
                            .map(spoken -> new Tuple2<>(spoken.form(), spoken))
                            .iterator();
                })
                .reduceByKey((one, other) -> OnExecutor.rules().get(family).together(one, other), partitions)
                .persist(StorageLevel.DISK_ONLY());
    }

    /** All articles with the names that are known by now. */
    private JavaPairRDD<String, Lent> lent(
            JavaPairRDD<String, String> profiles, JavaPairRDD<String, Tuple2<String, String>> given) {
        return profiles.cogroup(given, partitions)
                .filter(article -> article._2()._1().iterator().hasNext())
                .mapToPair(article -> {
                    Map<String, String> names = new HashMap<>();
                    article._2()._2().forEach(name -> names.put(name._1(), name._2()));
                    String profile = article._2()._1().iterator().next();
                    return new Tuple2<>(article._1(), new Lent(article._1(), profile, names));
                });
    }
}
