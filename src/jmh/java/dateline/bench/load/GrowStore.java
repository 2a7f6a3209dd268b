package dateline.bench.load;

import dateline.bench.identity.MakeArchive;
import dateline.model.ArticleFacts;
import dateline.pipeline.StoreArchive;
import dateline.rdf.Iris;
import dateline.rdf.MappedArticle;
import dateline.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures what articles cost as a store grows: facts, ready made, in batches of a hundred or of so many, mapped, resolved, stored and
 * indexed. Prints each tenth. {@code GrowStore FOLDER ARTICLES SEED
 * [BATCH]}
 */
public final class GrowStore {
    private static final int TENTHS = 10;
    private static final double MEGABYTE = 1 << 20;

    private GrowStore() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        int articles = Integer.parseInt(arguments[1]);
        int size = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 100;
        System.out.println("articles  CPU ms/article  articles/CPU s  articles/s  store MB  triples MB  words MB");
        try (Store store = Store.open(folder);
                Stream<ArticleFacts> made = new MakeArchive().articles(articles, Long.parseLong(arguments[2]))) {
            StoreArchive archive = new StoreArchive(store, new Iris(Iris.DEFAULT_BASE));
            Iterator<ArticleFacts> next = made.iterator();
            List<Double> rates = new ArrayList<>();
            for (int tenth = 1; tenth <= TENTHS; tenth++) {
                int share = articles / TENTHS;
                long cpu = cpu();
                long clock = System.nanoTime();
                for (int read = 0; read < share; read += size) {
                    List<MappedArticle> batch = new ArrayList<>();
                    for (int i = 0; i < size; i++) batch.add(archive.entry(next.next()));
                    archive.put(batch);
                }
                double spent = (cpu() - cpu) / 1e9;
                rates.add(share / spent);
                System.out.printf(
                        Locale.ROOT,
                        "%8d  %14.2f  %14.1f  %10.1f  %8.0f  %10.0f  %8.0f%n",
                        tenth * share,
                        1e3 * spent / share,
                        share / spent,
                        share / ((System.nanoTime() - clock) / 1e9),
                        size(folder) / MEGABYTE,
                        size(folder.resolve("triples")) / MEGABYTE,
                        size(folder.resolve("words")) / MEGABYTE);
            }
            System.out.printf(
                    Locale.ROOT,
                    "the last tenth's articles per CPU second are %.2f of the first's, %.2f of the second's%n",
                    rates.getLast() / rates.getFirst(),
                    rates.getLast() / rates.get(1));
        }
    }

    static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
