package dateline.export.split;

import dateline.export.release.Content;
import dateline.export.release.Content.Role;
import dateline.export.release.Making;
import dateline.export.release.Part;
import dateline.export.work.Workbench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Writes which articles train, validate and test: in {@code splits/time.csv}, {@code publisher.csv} and {@code event.csv}, about
 * 80, 10 and 10 of a hundred.
 *
 * <p>By time, an article's day of publication decides: the days on which validation and test begin ({@code cutoffs.csv}) are
 * set by the first release and stay, so that what is newer tests. An article without such a day is on no side ({@code none}).
 * By publisher, the SHA-256 of the publisher's IRI decides, or of the article's if it has no publisher. By event, all
 * articles that tell of one event, planned or happened, and all copies of one text are a cluster, and so is what hangs together
 * by these; the SHA-256 of the IRI that names it decides. An article that an earlier release has put on a side stays there. Only
 * when clusters of different sides grow together, all go to the side of the member that has been on its side for the most
 * releases, and who moved is listed in {@code moved.csv}.
 */
public final class WriteSplits implements Part {
    private static final String FOLDER = "splits/";
    private static final String CUTOFFS = FOLDER + "cutoffs.csv";
    private static final String EVENT = FOLDER + "event.csv";

    @Override
    public List<Content> write(Making making) throws IOException {
        Path work = making.quads().resolveSibling("splits");
        Path folder = making.folder();
        Files.createDirectories(folder.resolve(FOLDER));
        try (Workbench bench = new Workbench(work, WriteSplits.class)) {
            read(making, bench);
            join(bench);
            bench.run("cutoffs");
            bench.run("event", making.soFar().version().toString());
            List<Content> contents = new ArrayList<>();
            contents.add(csv(bench, "cutoff-rows", folder, CUTOFFS, "The days on which the sides by time begin"));
            contents.add(csv(bench, "event-rows", folder, EVENT, "Articles by event: train, validation and test"));
            contents.add(
                    csv(bench, "moved-rows", folder, FOLDER + "moved.csv", "Articles that changed sides by event"));
            contents.add(csv(
                    bench,
                    "publisher-rows",
                    folder,
                    FOLDER + "publisher.csv",
                    "Articles by publisher: train, validation and test"));
            contents.add(csv(
                    bench, "time-rows", folder, FOLDER + "time.csv", "Articles by time: train, validation and test"));
            return contents;
        }
    }

    private static void read(Making making, Workbench bench) throws IOException {
        Reported reported = new Reported(making.snapshot());
        bench.run("schema");
        bench.fill("read_article", reported::articles);
        bench.fill("report", reported::reports);
        bench.run("number");
        bench.fill("cutoff_before", rows -> copy(making.previous(), CUTOFFS, List.of("split", "first_day"), rows));
        bench.fill("event_before", rows -> copy(making.previous(), EVENT, List.of("article", "split", "since"), rows));
    }

    /** Copies columns of a file of the release before, if there is one. */
    private static void copy(Optional<Path> release, String file, List<String> columns, Workbench.Rows rows)
            throws IOException {
        Optional<Path> before = release.map(folder -> folder.resolve(file)).filter(Files::exists);
        if (before.isEmpty()) return;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(before.get(), StandardCharsets.UTF_8, format)) {
            for (CSVRecord row : parser) rows.add(columns.stream().map(row::get).toArray());
        }
    }

    /** Finds the clusters. */
    private static void join(Workbench bench) throws IOException {
        List<Integer> counted = new ArrayList<>();
        bench.rows("count", row -> counted.add(row.getInt(1)));
        Clusters clusters = new Clusters(counted.getFirst());
        bench.rows("links", row -> clusters.link(row.getInt(1), row.getInt(2)));
        bench.fill("cluster", rows -> {
            for (int article = 0; article < clusters.size(); article++) rows.add(article, clusters.clusterOf(article));
        });
    }

    private static Content csv(Workbench bench, String rows, Path folder, String path, String title)
            throws IOException {
        long written = bench.write(rows, folder.resolve(path));
        return new Content(
                path, Role.SPLIT, title, "text/csv", Optional.empty(), OptionalLong.of(written), Optional.empty());
    }
}
