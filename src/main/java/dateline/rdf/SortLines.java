package dateline.rdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Sorts any number of lines by their bytes, each once, as {@code LC_ALL=C sort -u} does. Keeps 24 MB of them in memory and the
 * rest in one temporary file, which takes less room than the lines do; while it sends them on, 16 MB. Close it after use. For
 * one thread; a thread of its own sorts while more lines come.
 */
public final class SortLines implements AutoCloseable {
    private static final int BLOCK = 24 << 20; // a release may take 64 MB; bigger blocks sort hardly faster

    private final Path folder;
    private LineBlock block;
    private LineBlock other;
    private Optional<LineRuns> runs = Optional.empty();
    private Optional<ExecutorService> sorting = Optional.empty();
    private Future<?> sorted = CompletableFuture.completedFuture(null);
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
        this.block = new LineBlock(bytesInMemory / 2);
        this.other = new LineBlock(bytesInMemory / 2);
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
            await();
            block.release(); // its room is for reading now
            other.release();
            runs.orElseThrow().sendTo(once);
        }
        written = once.lines;
    }

    /** How many lines were sent. */
    public long written() {
        return written;
    }

    /** Has one block sorted and written while the other takes lines. */
    private void spill() throws IOException {
        await();
        if (runs.isEmpty()) {
            runs = Optional.of(new LineRuns(folder));
            sorting = Optional.of(Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("sort").factory()));
        }
        LineRuns to = runs.orElseThrow();
        LineBlock full = block;
        sorted = sorting.orElseThrow().submit(() -> {
            to.add(full);
            full.clear();
            return full;
        });
        block = other;
        other = full;
    }

    private void await() throws IOException {
        try {
            sorted.get();
        } catch (ExecutionException e) {
            throw new IOException("lines could not be sorted", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("while lines were sorted");
        }
    }

    /** Deletes the temporary file. */
    @Override
    public void close() throws IOException {
        sorting.ifPresent(ExecutorService::close); // the file is not closed while it is written
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
