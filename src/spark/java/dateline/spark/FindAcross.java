package dateline.spark;

import dateline.identity.Excerpt;
import dateline.identity.Finding;
import dateline.identity.Spoken;
import dateline.rdf.Iris;
import dateline.rdf.QuadLines;
import dateline.rdf.SayFindings;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** Finds what follows for the things of one family, each beside those that stand where one of its tellings looks. */
final class FindAcross {
    private final int family;
    private final int partitions;
    private final String base;
    private final Lending lending;

    /** @param articles with all names */
    FindAcross(int family, int partitions, String base, JavaPairRDD<String, Lent> articles) {
        this.family = family;
        this.partitions = partitions;
        this.base = base;
        this.lending = new Lending(articles);
    }

    /**
     * A form of a thing.
     *
     * @param thing what to find out about here; empty for what is only near one
     */
    private record Row(String thing, Spoken spoken) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    /** Who stands or looks at a key: a thing, and in which partition it is asked about. */
    private record At(String thing, boolean looks) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    /** The findings as lines of N-Quads. */
    JavaRDD<String> lines(JavaPairRDD<String, Spoken> spoken, JavaPairRDD<String, String> names) {
        JavaPairRDD<String, Spoken> things = spoken.leftOuterJoin(names, partitions)
                .mapToPair(form ->
                        new Tuple2<>(form._2()._2().or(form._1()), form._2()._1()));
        JavaPairRDD<String, Iterable<Spoken>> whole = things.groupByKey(partitions);
        JavaRDD<Row> rows = whole.mapPartitions(part -> flat(part, true), true)
                .zipPartitions(near(whole), (own, others) -> chain(own, others));
        int number = family;
        String iris = base;
        return lending.<Row, String>each(
                rows,
                row -> row.spoken().tellers().stream()
                        .map(Spoken.Teller::article)
                        .toList(),
                (part, excerpt) -> find(number, iris, part, excerpt));
    }

    private static Iterator<Row> flat(Iterator<Tuple2<String, Iterable<Spoken>>> things, boolean asked) {
        List<Row> rows = new ArrayList<>();
        things.forEachRemaining(
                thing -> thing._2().forEach(spoken -> rows.add(new Row(asked ? thing._1() : "", spoken))));
        return rows.iterator();
    }

    private static <T> Iterator<T> chain(Iterator<T> first, Iterator<T> second) {
        List<T> all = new ArrayList<>();
        first.forEachRemaining(all::add);
        second.forEachRemaining(all::add);
        return all.iterator();
    }

    /** In each partition, the forms of things near those that are asked about there. */
    private JavaRDD<Row> near(JavaPairRDD<String, Iterable<Spoken>> things) {
        Numbered byNumber = new Numbered(partitions);
        JavaPairRDD<String, Integer> wanted = things.flatMapToPair(FindAcross::places)
                .groupByKey(partitions)
                .flatMapToPair(key -> meetings(key._2(), new HashPartitioner(byNumber.numPartitions())))
                .distinct(partitions);
        return wanted.join(things, partitions)
                .mapToPair(Tuple2::_2)
                .partitionBy(byNumber)
                .mapPartitions(
                        part -> {
                            List<Row> rows = new ArrayList<>();
                            part.forEachRemaining(thing -> thing._2().forEach(spoken -> rows.add(new Row("", spoken))));
                            return rows.iterator();
                        },
                        true);
    }

    private static Iterator<Tuple2<String, At>> places(Tuple2<String, Iterable<Spoken>> thing) {
        Set<String> keys = new TreeSet<>();
        Set<String> lookups = new TreeSet<>();
        thing._2().forEach(spoken -> {
            keys.addAll(spoken.keys());
            spoken.tellers().forEach(teller -> lookups.addAll(teller.lookups()));
        });
        List<Tuple2<String, At>> places = new ArrayList<>();
        keys.forEach(key -> places.add(new Tuple2<>(key, new At(thing._1(), false))));
        lookups.forEach(key -> places.add(new Tuple2<>(key, new At(thing._1(), true))));
        return places.iterator();
    }

    /** Which things are needed in which partitions: those that stand here, where those are asked about that look here. */
    private static Iterator<Tuple2<String, Integer>> meetings(Iterable<At> all, Partitioner partitioner) {
        Set<String> standing = new TreeSet<>();
        Set<String> looking = new TreeSet<>();
        all.forEach(one -> (one.looks() ? looking : standing).add(one.thing()));
        Set<Integer> numbers = new TreeSet<>();
        List<Tuple2<String, Integer>> meetings = new ArrayList<>();
        if (standing.size() == 1) looking.removeAll(standing); // nobody meets itself
        looking.forEach(thing -> numbers.add(partitioner.getPartition(thing)));
        for (String thing : standing)
            for (int number : numbers)
                if (partitioner.getPartition(thing) != number) meetings.add(new Tuple2<>(thing, number));
        return meetings.iterator();
    }

    private static Iterator<String> find(int number, String base, Iterator<Row> rows, Excerpt excerpt) {
        Set<String> things = new TreeSet<>();
        rows.forEachRemaining(row -> {
            if (!row.thing().isEmpty()) things.add(row.thing());
            excerpt.add(row.spoken());
        });
        List<Finding> findings = new ArrayList<>();
        OnExecutor.rules().get(number).find(things, excerpt, findings::add);
        List<String> lines = new ArrayList<>();
        new SayFindings(new Iris(base)).send(findings, new QuadLines(lines::add));
        return lines.iterator();
    }
}
