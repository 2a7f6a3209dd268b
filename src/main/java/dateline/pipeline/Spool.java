package dateline.pipeline;

import dateline.model.ArticleFacts;
import dateline.model.FactsFormat;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Facts that wait in a temporary file, which is deleted on closing. */
final class Spool implements AutoCloseable {
    private final Path file;
    private final BufferedWriter writer;
    private final FactsFormat format = new FactsFormat();
    private int count;

    Spool() throws IOException {
        this.file = Files.createTempFile("dateline", ".facts");
        this.writer = Files.newBufferedWriter(file);
    }

    int count() {
        return count;
    }

    void add(ArticleFacts facts) {
        try {
            writer.write(format.write(facts));
            writer.newLine();
            count++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives back all that was added, in order, each with its number from 0. */
    void read(Taker taker) throws IOException {
        writer.flush();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                taker.take(number, FactsFormat.readOwn(line));
                number++;
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            Files.delete(file);
        }
    }

    /** Takes what waited. */
    @FunctionalInterface
    interface Taker {
        void take(int number, ArticleFacts facts);
    }
}
