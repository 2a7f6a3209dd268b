package dateline.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads inputs in waves of some files each, and keeps their facts and issues as Parquet. A wave is there whole or not at
 * all; what a wave has is not read again, unless its file, or what finds facts, has changed since.
 */
final class KeepFacts {
    /** Holds the waves. */
    static final String FOLDER = "facts";

    private static final String READ = "_read"; // what a wave has read; written last

    /** Tasks that a core has in a wave: enough that none waits for the others' last one, and little is lost with a wave. */
    private static final int TASKS = 8;

    private final SparkSession spark;
    private final OutputFolder out;
    private final String base;

    KeepFacts(SparkSession spark, OutputFolder out, String base) {
        this.spark = spark;
        this.out = out;
        this.base = base;
    }

    /** Where the facts of a file are kept. */
    record Kept(Input input, String wave) {}

    /** Reads what is not kept yet, and tells where everything is. */
    List<Kept> keep(List<Input> inputs) throws IOException {
        Map<String, String> waves = waves();
        List<Input> unread = new ArrayList<>();
        Set<String> stamps = new HashSet<>();
        for (Input input : inputs) if (stamps.add(stamp(input)) && !waves.containsKey(stamp(input))) unread.add(input);
        FindInputs find = new FindInputs(spark.sparkContext().hadoopConfiguration());
        int tasks = TASKS * spark.sparkContext().defaultParallelism();
        List<Input> files = new ArrayList<>();
        List<Input> parts = new ArrayList<>();
        for (Input input : unread) {
            files.add(input);
            parts.addAll(find.parts(input));
            if (parts.size() < tasks) continue;
            write(files, parts);
            files.clear();
            parts.clear();
        }
        if (!files.isEmpty()) write(files, parts);
        Map<String, String> after = waves();
        return inputs.stream()
                .map(input -> new Kept(input, after.getOrDefault(stamp(input), "")))
                .toList();
    }

    /** For each file that was read, the wave that has it. */
    private Map<String, String> waves() throws IOException {
        Map<String, String> waves = new HashMap<>();
        for (String wave : out.list(FOLDER)) {
            String name = FOLDER + "/" + wave;
            if (!out.exists(name + "/" + READ)) continue;
            for (String stamp : out.lines(name + "/" + READ)) waves.put(stamp, name);
        }
        return waves;
    }

    /** Equal for files that need not be read twice. */
    private static String stamp(Input input) {
        String by = input.kind() == Input.Kind.FACTS ? "facts" : OnExecutor.id();
        return "%s\t%d\t%d\t%s".formatted(input.path(), input.length(), input.modified(), by);
    }

    private void write(List<Input> files, List<Input> parts) throws IOException {
        String name = FOLDER + "/wave=%05d".formatted(out.list(FOLDER).size());
        for (String wave : out.list(FOLDER)) // one that a job before this one did not finish
        if (!out.exists(FOLDER + "/" + wave + "/" + READ)) name = FOLDER + "/" + wave;
        spark.createDataFrame(rows(parts), FactsRow.SCHEMA)
                .write()
                .mode("overwrite")
                .partitionBy("kind")
                .parquet(out.path(name));
        out.write(name + "/" + READ, files.stream().map(KeepFacts::stamp).toList());
    }

    private JavaRDD<Row> rows(List<Input> parts) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        SerializableConfiguration configuration = new SerializableConfiguration(context.hadoopConfiguration());
        String iris = base;
        List<Input> files =
                parts.stream().filter(part -> part.kind() != Input.Kind.TABLE).toList();
        JavaRDD<Row> rows = context.parallelize(files, Math.max(1, files.size()))
                .flatMap(input -> new ReadInput(iris).read(input, configuration.value()));
        for (Input part : parts) if (part.kind() == Input.Kind.TABLE) rows = rows.union(table(part));
        return rows;
    }

    private JavaRDD<Row> table(Input table) {
        Dataset<String> lines = spark.read().parquet(table.path()).toJSON();
        String source = table.path();
        String iris = base;
        return lines.javaRDD()
                .mapPartitionsWithIndex(
                        (part, part_lines) -> new ReadInput(iris).read(source, (long) part << 32, part_lines), false);
    }
}
