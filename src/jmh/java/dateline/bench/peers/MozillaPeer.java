package dateline.bench.peers;

import dateline.evaluate.reading.PageReading;
import dateline.evaluate.reading.ReadingBoard;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Mozilla's Readability in jsdom, in a process of its own. */
final class MozillaPeer {
    static final String NAME = "@mozilla/readability 0.6.0 + jsdom 29.1.1";

    private static final String SCRIPT = "src/jmh/js/readability.js";

    private MozillaPeer() {}

    /** What it finds on the pages of a gold set. */
    static Map<String, PageReading> readings(Path gold, Path folder) throws IOException, InterruptedException {
        Path file = Files.createTempFile("readings", ".jsonl");
        Process node = new ProcessBuilder("node", SCRIPT, "read", gold.toString(), folder.toString())
                .redirectOutput(file.toFile())
                .redirectError(Redirect.INHERIT)
                .start();
        if (node.waitFor() != 0) throw new IOException(SCRIPT + " failed");
        Map<String, PageReading> readings = ReadingBoard.readings(file);
        Files.delete(file);
        return readings;
    }

    /** A process that holds pages in memory, and reads them all whenever it is told to. */
    static final class Held implements AutoCloseable {
        private final Process node;
        private final BufferedWriter orders;
        private final BufferedReader answers;

        Held(List<Path> pages) throws IOException {
            Path list = Files.createTempFile("pages", ".txt");
            Files.write(list, pages.stream().map(Path::toString).toList());
            node = new ProcessBuilder("node", "--max-old-space-size=3072", SCRIPT, "time", list.toString())
                    .redirectError(Redirect.INHERIT)
                    .start();
            orders = node.outputWriter();
            answers = node.inputReader();
        }

        Pass pass() throws IOException {
            orders.write("again\n");
            orders.flush();
            String answer = answers.readLine();
            if (answer == null) throw new IOException(SCRIPT + " ended");
            String[] figures = answer.split(" ");
            return new Pass(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]));
        }

        @Override
        public void close() throws IOException {
            orders.close();
            node.destroy();
        }
    }
}
