package dateline.bench.peers;

import com.sun.management.OperatingSystemMXBean;
import dateline.evaluate.reading.GoldPage;
import dateline.evaluate.reading.ReadingBoard;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How fast pages are read that are held in memory: ours, readability4j in the same JVM, and Mozilla's Readability in
 * jsdom in a process of its own, one thread each, in turn. We decode the bytes and find metadata and zones; readability4j
 * gets decoded text. Takes the folder of the evaluation data, the number of passes that count, and the number of pages
 * of which one is read: 1 for all.
 */
public final class ReadingSpeed {
    /** After so many passes the compilers of both machines have done their work. */
    private static final int WARM_UP = 4;

    private ReadingSpeed() {}

    public static void main(String[] arguments) throws IOException {
        int every = Integer.parseInt(arguments[2]);
        List<Path> all = Pages.of(Path.of(arguments[0]));
        List<Path> files = IntStream.range(0, all.size())
                .filter(index -> index % every == 0)
                .mapToObj(all::get)
                .toList();
        int count = Integer.parseInt(arguments[1]);
        List<byte[]> bytes = files.stream().map(ReadingBoard::bytes).toList();
        List<String> texts = bytes.stream().map(Markup::of).toList();
        GoldPage page = new GoldPage("page", Path.of(""), Optional.of(URI.create("https://page.example/")), List.of());
        Ours ours = new Ours();
        Readability4jPeer readability4j = new Readability4jPeer();
        Map<String, List<Pass>> passes = new LinkedHashMap<>();
        try (MozillaPeer.Held mozilla = new MozillaPeer.Held(files)) {
            for (int round = -WARM_UP; round < count; round++) {
                Pass first = pass(() -> bytes.forEach(each -> ours.read(page, each)));
                Pass second = pass(() -> texts.forEach(each -> readability4j.read("https://page.example/", each)));
                Pass third = mozilla.pass();
                System.err.printf(
                        Locale.ROOT,
                        "CPU s: %.1f, %.1f, %.1f%n",
                        first.cpu() / 1e3,
                        second.cpu() / 1e3,
                        third.cpu() / 1e3);
                if (round < 0) continue;
                passes.computeIfAbsent(ours.name(), any -> new ArrayList<>()).add(first);
                passes.computeIfAbsent(readability4j.name(), any -> new ArrayList<>())
                        .add(second);
                passes.computeIfAbsent(MozillaPeer.NAME, any -> new ArrayList<>())
                        .add(third);
            }
        }
        long size = bytes.stream().mapToLong(each -> each.length).sum();
        System.out.printf(Locale.ROOT, "%d pages, %.1f MB; medians of %d passes%n", files.size(), size / 1e6, count);
        print(
                passes,
                Pass.median(passes.get(ours.name()), Pass::wall),
                Pass.median(passes.get(ours.name()), Pass::cpu),
                files.size());
    }

    private static void print(Map<String, List<Pass>> passes, double wall, double cpu, int pages) {
        System.out.printf("%-44s %12s %12s %12s %14s%n", "", "pages/s", "times ours", "CPU ms/page", "CPU times ours");
        passes.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "%-44s %12.1f %12.2f %12.2f %14.2f%n",
                name,
                1000 * pages / Pass.median(all, Pass::wall),
                Pass.median(all, Pass::wall) / wall,
                Pass.median(all, Pass::cpu) / pages,
                Pass.median(all, Pass::cpu) / cpu));
    }

    private static Pass pass(Runnable work) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime();
        long begin = System.nanoTime();
        work.run();
        return new Pass((System.nanoTime() - begin) / 1e6, (system.getProcessCpuTime() - cpu) / 1e6);
    }
}
