package dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A command line in a process of its own, with what it says in files beside it. */
final class Child implements AutoCloseable {
    private static final int SECONDS = 120; // more than any of them takes on a busy machine
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Process process;
    private final Path out;
    private final Path err;

    private Child(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static Child start(Path folder, List<String> jvm, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(jvm);
        line.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dateline.cli.Main"));
        line.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "child", ".out");
        Path err = Files.createTempFile(folder, "child", ".err");
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Child(process, out, err);
    }

    /** Runs it to its end. */
    static Child run(Path folder, String... arguments) throws IOException, InterruptedException {
        try (Child child = start(folder, List.of(), arguments)) {
            child.end();
            return child;
        }
    }

    /** How it ended. */
    int end() throws InterruptedException {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) throw new IllegalStateException("it does not end: " + told());
        return process.exitValue();
    }

    int code() {
        return process.exitValue();
    }

    long pid() {
        return process.pid();
    }

    String output() {
        return read(out);
    }

    /** What it told the person. */
    String told() {
        return read(err);
    }

    /** Its address, once it serves. */
    URI pages() {
        return told("Pages");
    }

    /** The address on the line that begins with this word, once it is told. */
    URI told(String word) {
        await(() -> told().lines().anyMatch(line -> line.startsWith(word)));
        return URI.create(told().lines()
                .filter(line -> line.startsWith(word))
                .findFirst()
                .orElseThrow()
                .substring(word.length())
                .strip());
    }

    /** Waits until something is so, or it has ended. */
    void await(BooleanSupplier there) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!there.getAsBoolean() && process.isAlive() && System.nanoTime() < end)
            LockSupport.parkNanos(LOOK.toNanos());
        if (!there.getAsBoolean()) throw new IllegalStateException("it did not come so far: " + told());
    }

    /** Asks it to stop, and asks again until it ends. */
    void endByRepeatedSignals() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        do process.destroy();
        while (!process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS) && System.nanoTime() < end);
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
