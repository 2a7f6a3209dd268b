package dateline.bench.peers;

import dateline.evaluate.reading.GoldPage;
import dateline.evaluate.reading.ReadingBoard;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is left in the heap after reading very many pages: the pages of the evaluation data over and over. Takes its
 * folder and the number of pages to read.
 */
public final class ReadingMemory {
    private static final int STEP = 2_000;

    private ReadingMemory() {}

    public static void main(String[] arguments) {
        List<Path> files = Pages.of(Path.of(arguments[0]));
        int count = Integer.parseInt(arguments[1]);
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        Ours ours = new Ours();
        System.out.printf(
                Locale.ROOT, "heap limit %.0f MB%n", Runtime.getRuntime().maxMemory() / 1e6);
        for (int read = 1; read <= count; read++) {
            Path file = files.get(read % files.size());
            ours.read(new GoldPage(file.toString(), file, Optional.empty(), List.of()), ReadingBoard.bytes(file));
            if (read % STEP != 0) continue;
            memory.gc();
            System.out.printf(
                    Locale.ROOT,
                    "%,7d pages read: %.1f MB in the heap%n",
                    read,
                    memory.getHeapMemoryUsage().getUsed() / 1e6);
        }
    }
}
