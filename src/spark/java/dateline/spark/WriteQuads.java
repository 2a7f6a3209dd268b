package dateline.spark;

import dateline.identity.Excerpt;
import dateline.model.FactsFormat;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import dateline.rdf.MappedArticle;
import dateline.rdf.Ontology;
import dateline.rdf.QuadLines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import scala.Tuple2;

/** Writes sorted N-Quads in parts that, one after the other, are what {@code dateline map} writes. */
final class WriteQuads {
    /** Where they are. */
    static final String FOLDER = "quads";

    private final SparkSession spark;
    private final OutputFolder out;
    private final String base;
    private final int partitions;

    WriteQuads(SparkSession spark, OutputFolder out, String base, int partitions) {
        this.spark = spark;
        this.out = out;
        this.base = base;
        this.partitions = partitions;
    }

    /** The lines of articles under the names of what they speak of, in no order, triples as often as they are told. */
    JavaRDD<String> ofArticles(JavaPairRDD<String, String> facts, JavaPairRDD<String, Map<String, String>> names) {
        String iris = base;
        return facts.leftOuterJoin(names, partitions).mapPartitions(articles -> {
            FactMapper mapper = new FactMapper(new Iris(iris));
            return new Flat<>(articles, article -> lines(mapper, article._2()));
        });
    }

    private static Iterator<String> lines(FactMapper mapper, Tuple2<String, Optional<Map<String, String>>> article) {
        MappedArticle mapped = mapper.article(FactsFormat.readOwn(article._1()));
        Excerpt excerpt = new Excerpt();
        excerpt.add(article._2().or(Map.of()));
        List<String> lines = new ArrayList<>();
        mapped.sendTo(OnExecutor.rules().getFirst().names(mapped.profile(), excerpt), new QuadLines(lines::add));
        return lines.iterator();
    }

    /** The lines of the ontology, which stands in every store. */
    JavaRDD<String> ofOntology() {
        List<String> lines = new ArrayList<>();
        Ontology.say(new QuadLines(lines::add));
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(lines, 1);
    }

    /**
     * Sorts lines, and writes each once.
     *
     * @param folder where they are written until they are whole
     * @param mark tells which facts they are of
     */
    void write(JavaRDD<String> lines, String folder, String mark) throws IOException {
        String written = folder + "/" + FOLDER;
        if (!out.isWhole(written)) {
            Dataset<String> sorted = spark.createDataset(lines.rdd(), Encoders.STRING())
                    .repartitionByRange(partitions, functions.col("value"))
                    .sortWithinPartitions("value");
            sorted.mapPartitions((MapPartitionsFunction<String, String>) Once::new, Encoders.STRING())
                    .write()
                    .mode("overwrite")
                    .option("compression", "gzip")
                    .text(out.path(written));
        }
        int number = 0;
        for (String part : out.list(written))
            if (part.startsWith("part-")) {
                String name = "part-%05d.nq.gz".formatted(number);
                if (!part.equals(name)) out.rename(written + "/" + part, written + "/" + name);
                number++;
            }
        out.write(written + "/_facts", List.of(mark));
        out.delete(FOLDER);
        out.rename(written, FOLDER);
    }

    /** Of equal neighbours the first. */
    private static final class Once implements Iterator<String> {
        private final Iterator<String> lines;
        private String next = "";

        Once(Iterator<String> lines) {
            this.lines = lines;
            step();
        }

        private void step() {
            String before = next;
            while (next.equals(before)) next = lines.hasNext() ? lines.next() : "\n"; // no line is a line feed
        }

        @Override
        public boolean hasNext() {
            return !next.equals("\n");
        }

        @Override
        public String next() {
            String line = next;
            step();
            return line;
        }
    }
}
