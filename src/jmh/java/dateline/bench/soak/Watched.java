package dateline.bench.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A JVM as Linux and the JDK's own tools see it from outside. */
final class Watched {
    private static final List<String> USED = List.of("S0U", "S1U", "EU", "OU"); // kB, of jstat -gc

    private final long process;

    Watched(long process) {
        this.process = process;
    }

    /**
     * How much it takes.
     *
     * @param heap megabytes after a collection of all of it
     * @param resident megabytes
     */
    record Size(double heap, double resident, long handles, long threads) {}

    Size size() throws IOException, InterruptedException {
        tell("jcmd", String.valueOf(process), "GC.run");
        return new Size(heap(), resident(), count("fd"), count("task"));
    }

    private double heap() throws IOException, InterruptedException {
        List<String> lines =
                tell("jstat", "-gc", String.valueOf(process)).lines().toList();
        String[] names = lines.get(0).strip().split("\\s+");
        String[] values = lines.get(1).strip().split("\\s+");
        return IntStream.range(0, names.length)
                        .filter(i -> USED.contains(names[i]))
                        .mapToDouble(i -> Double.parseDouble(values[i]))
                        .sum()
                / 1024;
    }

    private double resident() throws IOException {
        return Files.readAllLines(folder().resolve("status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private long count(String what) throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve(what))) {
            return files.count();
        }
    }

    private Path folder() {
        return Path.of("/proc", String.valueOf(process));
    }

    private static String tell(String tool, String... arguments) throws IOException, InterruptedException {
        Path program = Path.of(System.getProperty("java.home"), "bin", tool);
        Process told = new ProcessBuilder(Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                        .toList())
                .redirectErrorStream(true)
                .start();
        String said = new String(told.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (told.waitFor() != 0) throw new IOException(tool + ": " + said);
        return said;
    }
}
