package dateline.rdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Sorts any number of lines by their bytes, each once, as {@code LC_ALL=C sort -u} does. Keeps 24 MB of them in memory and the
 * rest in one temporary file, which takes less room than the lines do; while it sends them on, 16 MB. Close it after use. For
 * one thread.
 */
public final class SortLines implements AutoCloseable {
    private static final int BLOCK = 24 << 20; // a release may take 64 MB; bigger blocks sort hardly faster

    private final Path folder;
    private final LineBlock block;
    private Optional<LineRuns> runs = Optional.empty();
    private long written;

    /** Takes lines, one after another. */
    @FunctionalInterface
    public interface Sink {
        /** @param line begins with the line; good until the next one comes */
        void line(byte[] line, int length) throws IOException;
    }

    /** @param folder for the temporary file */
    public SortLines(Path folder) {
        this(folder, BLOCK);
    }

    SortLines(Path folder, int bytesInMemory) {
        this.folder = folder;
        this.block = new LineBlock(bytesInMemory);
    }

    /** @param line begins with the line, which is copied; no line is longer than 1 GB */
    public void add(byte[] line, int length) throws IOException {
        if (block.add(line, length)) return;
        spill();
        block.add(line, length);
    }

    /** Sends all lines in order, once; there are no more to add then. */
    public void sendTo(Sink out) throws IOException {
        Once once = new Once(out);
        if (runs.isEmpty()) {
            block.sendTo(once);
        } else {
            spill();
            block.release(); // its room is for reading now
            runs.orElseThrow().sendTo(once);
        }
        written = once.lines;
    }

    /** How many lines were sent. */
    public long written() {
        return written;
    }

    private void spill() throws IOException {
        if (runs.isEmpty()) runs = Optional.of(new LineRuns(folder));
        runs.orElseThrow().add(block);
        block.clear();
    }

    /** Deletes the temporary file. */
    @Override
    public void close() throws IOException {
        if (runs.isPresent()) runs.orElseThrow().close();
    }

    /** Leaves out what came before. */
    private static final class Once implements Sink {
        private final Sink out;
        private byte[] last = new byte[1 << 10];
        private int lastLength = -1;
        private long lines;

        Once(Sink out) {
            this.out = out;
        }

        @Override
        public void line(byte[] line, int length) throws IOException {
            if (Arrays.equals(line, 0, length, last, 0, Math.max(lastLength, 0)) && lastLength >= 0) return;
            if (last.length < length) last = new byte[Math.max(length, 2 * last.length)];
            System.arraycopy(line, 0, last, 0, length);
            lastLength = length;
            lines++;
            out.line(line, length);
        }
    }
}
