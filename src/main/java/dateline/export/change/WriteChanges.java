package dateline.export.change;

import dateline.export.change.Change.ClassCount;
import dateline.export.rdf.Lines;
import dateline.export.rdf.Packed;
import dateline.export.release.Content;
import dateline.export.release.Content.Packing;
import dateline.export.release.Content.Role;
import dateline.export.release.Making;
import dateline.export.release.Part;
import dateline.export.release.Release;
import dateline.export.release.ReleaseException;
import dateline.export.release.ReleaseVersion;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes {@code diff/}, what came and went since the release before, as quads and as an RDF Patch, and {@code CHANGELOG.md}, the
 * story of all versions. Stands first among the parts: it costs least, and may refuse the version.
 */
public final class WriteChanges implements Part {
    private static final String ADDED = "diff/added.nq.gz";
    private static final String REMOVED = "diff/removed.nq.gz";
    private static final String PATCH = "diff/changes.rdfp.gz";
    private static final String COUNTS = "diff/counts.csv";
    private static final String WITHDRAWN = "diff/withdrawn.csv";
    private static final String QUADS = "rdf/dataset.nq.gz"; // of the release before

    /**
     * {@inheritDoc}
     *
     * @throws ReleaseException if the version promises less than what happened, or the release before cannot be read
     */
    @Override
    public List<Content> write(Making making) throws IOException {
        Release release = making.soFar();
        if (making.previous().isEmpty()) return List.of(WriteChangelog.first(making.folder(), release));
        Path before = making.previous().get();
        ReleaseVersion versionBefore = release.previous().orElseThrow();
        Files.createDirectories(making.folder().resolve("diff"));
        Change change = compare(making, before.resolve(QUADS));
        ReleaseVersion least = change.leastAfter(versionBefore);
        if (release.version().compareTo(least) < 0)
            throw new ReleaseException("%s promises too little: since %s %s. The version is %s at least."
                    .formatted(release.version(), versionBefore, change.inWords(), least));
        check(making.folder().resolve(PATCH), before.resolve(QUADS), change);
        return contents(making, before, change);
    }

    private static Change compare(Making making, Path before) throws IOException {
        Path lines = making.quads().resolveSibling("changes.lines"); // the header, which comes first, is known last
        Change change;
        try (Lines old = packed(before);
                Lines now = new Lines(Files.newInputStream(making.quads()));
                OutputStream added = gzip(making, ADDED);
                OutputStream removed = gzip(making, REMOVED);
                OutputStream patch = new BufferedOutputStream(Files.newOutputStream(lines))) {
            change = new CompareQuads(added, removed, patch).compare(old, now);
        }
        try (OutputStream patch = gzip(making, PATCH)) {
            patch.write(Patch.header(change.hashBefore(), change.hashAfter()).getBytes(StandardCharsets.UTF_8));
            Files.copy(lines, patch);
            patch.write(Patch.end().getBytes(StandardCharsets.UTF_8));
        }
        Files.delete(lines);
        return change;
    }

    /** Whether what was before and the patch, as they are written, make what there is now. */
    private static void check(Path patch, Path before, Change change) throws IOException {
        try (Lines old = packed(before);
                Lines lines = packed(patch)) {
            String made = Patch.hashAfter(old, lines);
            if (!made.equals(change.hashAfter()))
                throw new ReleaseException("the patch does not make this release of the one before: %s is not %s"
                        .formatted(made, change.hashAfter()));
        }
    }

    private static Lines packed(Path file) throws IOException {
        try {
            return new Lines(new GZIPInputStream(Files.newInputStream(file), 1 << 16));
        } catch (NoSuchFileException e) {
            throw new ReleaseException("%s is not there; the release before is not whole.".formatted(file), e);
        }
    }

    private static OutputStream gzip(Making making, String path) throws IOException {
        return new BufferedOutputStream(Packed.gzip(making.folder().resolve(path)), 1 << 16);
    }

    private static List<Content> contents(Making making, Path before, Change change) throws IOException {
        List<String> withdrawn = making.soFar().withdrawn();
        writeCounts(making.folder().resolve(COUNTS), change);
        writeWithdrawn(making.folder().resolve(WITHDRAWN), withdrawn, change);
        return List.of(
                quads(ADDED, "Quads that came since the release before", "application/n-quads", change.added()),
                quads(REMOVED, "Quads that went since the release before", "application/n-quads", change.removed()),
                quads(
                        PATCH,
                        "What makes this release of the one before, as RDF Patch",
                        "application/rdf-patch",
                        change.added() + change.removed()),
                table(
                        COUNTS,
                        "Instances of each class before and after",
                        change.classes().size()),
                table(WITHDRAWN, "Articles that were withdrawn", withdrawn.size()),
                WriteChangelog.next(making.folder(), making.soFar(), before, change));
    }

    private static Content quads(String path, String title, String mediaType, long records) {
        return new Content(
                path,
                Role.CHANGES,
                title,
                mediaType,
                Optional.of(Packing.GZIP),
                OptionalLong.of(records),
                Optional.empty());
    }

    private static Content table(String path, String title, long records) {
        return new Content(
                path, Role.CHANGES, title, "text/csv", Optional.empty(), OptionalLong.of(records), Optional.empty());
    }

    private static void writeCounts(Path file, Change change) throws IOException {
        try (CSVPrinter rows = csv(file, "class", "before", "after", "added", "removed")) {
            for (Map.Entry<String, ClassCount> entry : change.classes().entrySet()) {
                ClassCount count = entry.getValue();
                rows.printRecord(entry.getKey(), count.before(), count.after(), count.added(), count.removed());
            }
        }
    }

    private static void writeWithdrawn(Path file, List<String> withdrawn, Change change) throws IOException {
        try (CSVPrinter rows = csv(file, "article", "was_in_release_before")) {
            for (String article : withdrawn)
                rows.printRecord(article, change.articlesGone().contains(article));
        }
    }

    private static CSVPrinter csv(Path file, String... header) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(file);
        return new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(header).get());
    }
}
