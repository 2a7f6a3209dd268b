package dateline.spark;

import dateline.rdf.Digest;
import dateline.rdf.Iris;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where {@code spark-submit} begins. */
@Command(
        name = "dateline.spark.Job",
        mixinStandardHelpOptions = true,
        description = {
            "Takes an archive to facts and quads on a cluster, the same quads that 'dateline extract' and 'dateline map' give.",
            "Started again with the same arguments it goes on where it stopped."
        })
public final class Job implements Callable<Integer> {
    private static final int ARTICLES = 500; // of a partition: some ten megabytes of what identity knows of them

    private static final int MARK = 16; // letters that tell one set of facts from others

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "SOURCE",
            description = "Files, directories and patterns on any file system of the cluster: articles in any form that"
                    + " 'dateline extract' reads, and Parquet with one article a row.")
    private List<String> sources = List.of();

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description = "Sources of the facts format; they come after the others.")
    private List<String> facts = List.of();

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where everything is written.")
    private String out = "";

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "What the IRIs of things begin with. Default: ${DEFAULT-VALUE}")
    private String base = Iris.DEFAULT_BASE;

    @Option(names = "--json-lines", description = "Write the facts as lines of the facts format, too.")
    private boolean jsonLines;

    @Option(names = "--facts-only", description = "Stop when the facts are written.")
    private boolean factsOnly;

    public static void main(String[] arguments) {
        int code = new CommandLine(new Job()).execute(arguments);
        if (code != 0) System.exit(code);
    }

    @Override
    public Integer call() throws IOException {
        if (sources.isEmpty() && facts.isEmpty())
            throw new ParameterException(spec.commandLine(), "a SOURCE is missing");
        String begin = base.endsWith("/") ? base : base + "/";
        SparkConf settings = new SparkConf();
        settings.setIfMissing("spark.app.name", "dateline");
        // A task's files count when its job ends, and not before: tasks that are tried again leave nothing twice.
        settings.set("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", "1");
        try (SparkSession spark = SparkSession.builder().config(settings).getOrCreate()) {
            run(spark, begin);
        }
        return 0;
    }

    private void run(SparkSession spark, String begin) throws IOException {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        OutputFolder folder = new OutputFolder(out, configuration);
        FindInputs find = new FindInputs(configuration);
        List<Input> inputs = new ArrayList<>(find.find(sources, false));
        inputs.addAll(find.find(facts, true));
        if (!folder.exists("base")) folder.write("base", List.of(begin));
        String before = folder.lines("base").getFirst();
        if (!before.equals(begin))
            throw new ParameterException(
                    spec.commandLine(), "--base: the IRIs of %s begin with %s".formatted(out, before));
        List<KeepFacts.Kept> kept = new KeepFacts(spark, folder, begin).keep(inputs);
        ReadFacts read = new ReadFacts(spark, folder, kept);
        read.writeIssues();
        System.err.printf("%d articles, %d issues%n", read.articles(), read.issues());
        if (jsonLines) read.writeLines();
        if (factsOnly || read.articles() == 0) return;
        String mark = mark(kept, begin);
        if (folder.exists("quads/_facts") && folder.lines("quads/_facts").equals(List.of(mark))) {
            System.err.println("the quads of these facts are written already");
            return;
        }
        int partitions = (int)
                Math.max(2L * spark.sparkContext().defaultParallelism(), (read.articles() + ARTICLES - 1) / ARTICLES);
        String work = "work/" + mark;
        Stages stages = new Stages(spark, folder, work);
        ShareIdentity.Shared shared = new ShareIdentity(stages, begin, partitions).share(read.profiles());
        WriteQuads quads = new WriteQuads(spark, folder, begin, partitions);
        quads.write(
                quads.ofArticles(read.facts(), shared.names())
                        .union(shared.findings())
                        .union(quads.ofOntology()),
                work,
                mark);
        folder.delete("work");
    }

    /** Another one for other facts. */
    private static String mark(List<KeepFacts.Kept> kept, String base) {
        StringBuilder all = new StringBuilder(base);
        for (KeepFacts.Kept file : kept) {
            Input input = file.input();
            all.append("\n%s %s %d %d %s"
                    .formatted(input.kind(), input.path(), input.length(), input.modified(), file.wave()));
        }
        return Digest.ofIdentity(all.toString()).substring(0, MARK);
    }
}
