package dateline.bench.mapping;

import com.apicatalog.jsonld.JsonLdError;
import dateline.model.FactsFormat;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.sparql.core.Quad;

/**
 * The same in one warm process, in turn: facts of a file to N-Quads by our mapper, and the same quads, prebuilt in memory,
 * by Jena's writer, which so has the least to do that it can have; and by titanium what {@link PrepareFacts} left in a folder.
 * {@code WarmMapping FACTS FOLDER ROUNDS}
 */
public final class WarmMapping {
    private static final int PASSES = 5; // of a round, as processes' CPU time may come in steps of 10 ms

    private WarmMapping() {}

    public static void main(String[] arguments) throws IOException, JsonLdError {
        Path facts = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        List<Quad> prebuilt = new ArrayList<>();
        FactMapper mapper = new FactMapper(new Iris(Iris.DEFAULT_BASE));
        for (String line : Files.readAllLines(facts)) prebuilt.addAll(mapper.quads(FactsFormat.readOwn(line)));
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> titanium = new ArrayList<>();
        int rounds = Integer.parseInt(arguments[2]);
        for (int round = 0; round < 2 * rounds; round++) {
            long before = cpu();
            for (int pass = 0; pass < PASSES; pass++) OwnMapper.map(facts, OutputStream.nullOutputStream());
            long between = cpu();
            for (int pass = 0; pass < PASSES; pass++) BareWriter.write(prebuilt, OutputStream.nullOutputStream());
            long after = cpu();
            for (int pass = 0; pass < PASSES; pass++)
                TitaniumMapper.map(
                        folder.resolve("context.json"),
                        folder.resolve("things.jsonl"),
                        OutputStream.nullOutputStream());
            if (round < rounds) continue; // until all is compiled
            ours.add((between - before) / 1e9 / PASSES);
            bare.add((after - between) / 1e9 / PASSES);
            titanium.add((cpu() - after) / 1e9 / PASSES);
        }
        System.out.printf(
                Locale.ROOT,
                "warm, %,d quads: Jena's writer of prebuilt quads %.3f CPU s; ours from JSON %.3f, %.2f times; titanium %.3f,"
                        + " %.2f times ours%n",
                prebuilt.size(),
                median(bare),
                median(ours),
                median(ours) / median(bare),
                median(titanium),
                median(titanium) / median(ours));
    }

    /** Of this thread and the collector alone is not to be had; compilers are done by now. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
