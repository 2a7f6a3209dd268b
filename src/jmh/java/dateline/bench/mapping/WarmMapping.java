package dateline.bench.mapping;

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
 * by Jena's writer, which so has the least to do that it can have. {@code WarmMapping FACTS ROUNDS}
 */
public final class WarmMapping {
    private WarmMapping() {}

    public static void main(String[] arguments) throws IOException {
        Path facts = Path.of(arguments[0]);
        List<Quad> prebuilt = new ArrayList<>();
        FactMapper mapper = new FactMapper(new Iris(Iris.DEFAULT_BASE));
        for (String line : Files.readAllLines(facts)) prebuilt.addAll(mapper.quads(FactsFormat.readOwn(line)));
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        int rounds = Integer.parseInt(arguments[1]);
        for (int round = 0; round < 2 * rounds; round++) {
            long before = cpu();
            OwnMapper.map(facts, OutputStream.nullOutputStream());
            long between = cpu();
            BareWriter.write(prebuilt, OutputStream.nullOutputStream());
            if (round < rounds) continue; // until all is compiled
            ours.add((between - before) / 1e9);
            bare.add((cpu() - between) / 1e9);
        }
        System.out.printf(
                Locale.ROOT,
                "warm, %,d quads: Jena's writer of prebuilt quads %.3f CPU s, ours from JSON %.3f CPU s, %.2f times%n",
                prebuilt.size(),
                median(bare),
                median(ours),
                median(ours) / median(bare));
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
