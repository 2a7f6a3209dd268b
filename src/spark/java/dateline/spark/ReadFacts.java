package dateline.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/** The facts and issues of a job's inputs, as they are kept. Of an article that comes twice the last counts, as in a store. */
final class ReadFacts {
    /** Where the issues of the job are, as lines of JSON. */
    static final String ISSUES = "issues";

    /** Where the facts are, if they are asked for as lines. */
    static final String LINES = "lines";

    private final OutputFolder out;
    private final Dataset<Row> last;
    private final Dataset<Row> issues;

    ReadFacts(SparkSession spark, OutputFolder out, List<KeepFacts.Kept> kept) {
        this.out = out;
        List<String> waves = List.copyOf(
                new TreeSet<>(kept.stream().map(file -> out.path(file.wave())).toList()));
        Dataset<Row> rows = spark.read()
                .schema(FactsRow.SCHEMA.add("wave", DataTypes.StringType))
                .option("basePath", out.path(KeepFacts.FOLDER))
                .parquet(waves.toArray(String[]::new))
                .join(
                        functions.broadcast(order(spark, kept)),
                        functions
                                .col("source")
                                .equalTo(functions.col("path"))
                                .and(functions.col("wave").equalTo(functions.col("keptIn"))));
        this.issues = rows.where(functions.col("kind").equalTo(FactsRow.ISSUES));
        this.last = rows.where(functions.col("kind").equalTo(FactsRow.FACTS))
                .withColumn(
                        "rank",
                        functions
                                .row_number()
                                .over(Window.partitionBy("identity")
                                        .orderBy(
                                                functions.col("place_of_file").desc(),
                                                functions.col("number").desc())))
                .where(functions.col("rank").equalTo(1))
                .select("article", "facts", "profile")
                .persist(StorageLevel.DISK_ONLY());
    }

    /** In which order the files were named, and in which wave each is kept. */
    private static Dataset<Row> order(SparkSession spark, List<KeepFacts.Kept> kept) {
        List<Row> rows = new ArrayList<>();
        for (int place = 0; place < kept.size(); place++) {
            KeepFacts.Kept file = kept.get(place);
            rows.add(RowFactory.create(
                    file.input().path(), file.wave().substring(file.wave().lastIndexOf('=') + 1), place));
        }
        StructType schema = new StructType()
                .add("path", DataTypes.StringType)
                .add("keptIn", DataTypes.StringType)
                .add("place_of_file", DataTypes.IntegerType);
        return spark.createDataFrame(rows, schema)
                .groupBy("path", "keptIn")
                .agg(functions.max("place_of_file").as("place_of_file"));
    }

    long articles() {
        return last.count();
    }

    long issues() {
        return issues.count();
    }

    void writeIssues() throws IOException {
        issues.select("source", "place", "reason")
                .coalesce(1)
                .write()
                .mode("overwrite")
                .json(out.path(ISSUES));
    }

    /** Writes the facts in the facts format. */
    void writeLines() {
        last.select("facts")
                .write()
                .mode("overwrite")
                .option("compression", "gzip")
                .text(out.path(LINES));
    }

    /** What identity needs of articles, by their IRIs. */
    JavaPairRDD<String, String> profiles() {
        return column("profile");
    }

    /** Lines of the facts format, by the IRIs of the articles. */
    JavaPairRDD<String, String> facts() {
        return column("facts");
    }

    private JavaPairRDD<String, String> column(String name) {
        return last.select("article", name)
                .javaRDD()
                .mapToPair(row -> new Tuple2<>(row.getString(0), row.getString(1)));
    }
}
