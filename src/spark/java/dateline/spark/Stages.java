package dateline.spark;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * Keeps what stages come to, as Parquet: a stage that has ended is not run again, neither when a worker is lost nor when the
 * job is started anew on the same facts.
 */
final class Stages {
    private final SparkSession spark;
    private final OutputFolder out;
    private final String folder;

    /** @param folder in the output folder; another one for other facts */
    Stages(SparkSession spark, OutputFolder out, String folder) {
        this.spark = spark;
        this.out = out;
        this.folder = folder;
    }

    /** What the stage of this name has come to, if need be by running it. */
    JavaPairRDD<String, String> pairs(String name, Supplier<JavaPairRDD<String, String>> stage) throws IOException {
        String path = folder + "/" + name;
        if (!out.isWhole(path))
            spark.createDataset(
                            stage.get().map(pair -> pair).rdd(), Encoders.tuple(Encoders.STRING(), Encoders.STRING()))
                    .write()
                    .mode("overwrite")
                    .parquet(out.path(path));
        Dataset<Tuple2<String, String>> kept =
                spark.read().parquet(out.path(path)).as(Encoders.tuple(Encoders.STRING(), Encoders.STRING()));
        return kept.javaRDD().mapToPair(pair -> pair);
    }

    /** The same for lines. */
    JavaRDD<String> lines(String name, Supplier<JavaRDD<String>> stage) throws IOException {
        String path = folder + "/" + name;
        if (!out.isWhole(path))
            spark.createDataset(stage.get().rdd(), Encoders.STRING())
                    .write()
                    .mode("overwrite")
                    .parquet(out.path(path));
        return spark.read().parquet(out.path(path)).as(Encoders.STRING()).javaRDD();
    }

    JavaRDD<Tuple2<String, String>> noPairs() {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(List.of(), 1);
    }

    JavaRDD<String> noLines() {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(List.of(), 1);
    }
}
