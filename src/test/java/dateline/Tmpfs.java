package dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A small disk of memory, mounted on a folder; who may not mount one skips the test. */
public final class Tmpfs implements AutoCloseable {
    private static final int BLOCK = 1 << 16;
    private static final int SECONDS = 20;

    private final Path folder;

    private Tmpfs(Path folder) {
        this.folder = folder;
    }

    public static Tmpfs of(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        String options = "size=%dm".formatted(megabytes);
        String said = run(List.of("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()));
        assumeTrue(said.isEmpty(), "no disk could be mounted here: " + said);
        return new Tmpfs(folder);
    }

    /** Leaves so much room and no more. */
    public void fill(int kilobytes) throws IOException {
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(ballast())) {
            for (int blocks = 0; blocks < Integer.MAX_VALUE; blocks++) out.write(block);
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
        try (FileChannel file = FileChannel.open(ballast(), StandardOpenOption.WRITE)) {
            file.truncate(Math.max(0, file.size() - 1024L * kilobytes));
        }
    }

    /** Gives back what {@link #fill} took. */
    public void free() throws IOException {
        Files.delete(ballast());
    }

    /** Makes it larger. */
    public void grow(int megabytes) throws IOException, InterruptedException {
        assertThat(run(List.of("mount", "-o", "remount,size=%dm".formatted(megabytes), folder.toString())))
                .isEmpty();
    }

    /** Nobody may write any more. */
    public void lock() throws IOException, InterruptedException {
        assertThat(run(List.of("mount", "-o", "remount,ro", folder.toString()))).isEmpty();
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        String said = run(List.of("umount", folder.toString()));
        if (!said.isEmpty()) said = run(List.of("umount", "--lazy", folder.toString())); // somebody is in it still
        assertThat(said).isEmpty();
    }

    /** What it complained of; empty if it did it. */
    private static String run(List<String> command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) throw new IOException(command + " hangs");
            return process.exitValue() == 0 ? "" : command + ": " + said;
        } catch (IOException none) {
            return String.valueOf(none.getMessage()); // no such program here
        }
    }
}
