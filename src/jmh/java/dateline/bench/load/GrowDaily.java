package dateline.bench.load;

import dateline.bench.identity.MakeArchive;
import dateline.model.ArticleFacts;
import dateline.pipeline.StoreArchive;
import dateline.rdf.Iris;
import dateline.rdf.MappedArticle;
import dateline.store.BulkLoad;
import dateline.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;

/**
 * Measures the room that a store takes which grows by a small batch a day, beside the room of the same quads loaded at once,
 * as {@code du} counts it. {@code GrowDaily FOLDER DAYS ARTICLES SEED}, with so many articles a day.
 */
public final class GrowDaily {
    private static final int REPORT = 10; // lines

    private GrowDaily() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path grown = Path.of(arguments[0], "grown", "store");
        Path loaded = Path.of(arguments[0], "loaded", "store");
        int days = Integer.parseInt(arguments[1]);
        int daily = Integer.parseInt(arguments[2]);
        long largest = grow(grown, days, daily, Long.parseLong(arguments[3]));
        try (Store store = Store.open(grown)) {
            BulkLoad.into(
                    loaded,
                    out -> store.read(snapshot -> {
                        Iter.asStream(snapshot.dataset().find()).forEach((Quad quad) -> {
                            if (quad.isDefaultGraph()) out.triple(quad.asTriple());
                            else out.quad(quad);
                        });
                        return null;
                    }));
        }
        Store.open(loaded).close();
        long room = used(loaded);
        System.out.printf(
                Locale.ROOT,
                "loaded at once %d MB; at the end %.2f times that, at the most %.2f%n",
                room >> 10,
                (double) used(grown) / room,
                (double) largest / room);
    }

    /** The most that it took after any day, in kilobytes. */
    private static long grow(Path folder, int days, int daily, long seed) throws IOException, InterruptedException {
        long largest = 0;
        try (Store store = Store.open(folder);
                Stream<ArticleFacts> made = new MakeArchive().articles(days * daily, seed)) {
            StoreArchive archive = new StoreArchive(store, new Iris(Iris.DEFAULT_BASE));
            Iterator<ArticleFacts> next = made.iterator();
            long cpu = GrowStore.cpu();
            for (int day = 1; day <= days; day++) {
                List<MappedArticle> batch = new ArrayList<>();
                for (int i = 0; i < daily; i++) batch.add(archive.entry(next.next()));
                archive.put(batch);
                long room = used(folder);
                largest = Math.max(largest, room);
                if (day % Math.max(1, days / REPORT) == 0)
                    System.out.printf(
                            Locale.ROOT,
                            "day %4d: %5d MB, %.1f CPU s%n",
                            day,
                            room >> 10,
                            (GrowStore.cpu() - cpu) / 1e9);
            }
        }
        return largest;
    }

    /** What the files take on the disk, in kilobytes: TDB2 makes them longer than what is in them. */
    private static long used(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("du", "-sk", folder.toString()).start();
        try (BufferedReader out = process.inputReader()) {
            String line = out.readLine();
            process.waitFor(1, TimeUnit.MINUTES);
            return Long.parseLong(line.split("\\s")[0]);
        }
    }
}
