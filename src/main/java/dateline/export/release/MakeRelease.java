package dateline.export.release;

import dateline.rdf.SortedNQuads;
import dateline.store.OnDisk;
import dateline.store.Snapshot;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes a release of one snapshot: data first, then documents, then what describes them. All of it is written beside the
 * releases and gets its name when it is whole; a release that exists is never touched.
 */
public final class MakeRelease {
    private static final String SUMS = "SHA256SUMS";

    private final List<Table> tables;
    private final List<Part> data;
    private final List<Part> descriptions;

    /**
     * @param tables that a release has
     * @param data and documents, in an order in which each may read the ones before
     * @param descriptions that see the whole release, hashes and all; they are in no description themselves
     */
    public MakeRelease(List<Table> tables, List<Part> data, List<Part> descriptions) {
        this.tables = List.copyOf(tables);
        this.data = List.copyOf(data);
        this.descriptions = List.copyOf(descriptions);
    }

    /**
     * Makes it.
     *
     * @return the release, which stands in the folder of its version
     * @throws ReleaseException if there is such a version already, or a later one
     * @throws UncheckedIOException if it cannot be written; then nothing is left behind, unless all that failed was to have its
     *     name on the disk
     */
    public Release make(Snapshot snapshot, Order order, Releases releases) {
        return make(snapshot, order, releases, files -> {});
    }

    /**
     * The same, and tells of files once they are written, part by part.
     *
     * @param written in the thread that makes the release
     */
    public Release make(Snapshot snapshot, Order order, Releases releases, Consumer<List<ReleaseFile>> written) {
        Path folder = releases.folder(order.version());
        if (Files.exists(folder))
            throw new ReleaseException(
                    "%s exists; a release is never changed. Choose another version.".formatted(folder));
        releases.latest()
                .filter(latest -> latest.compareTo(order.version()) > 0)
                .ifPresent(latest -> {
                    throw new ReleaseException(
                            "%s is there already; the next version is a later one.".formatted(latest));
                });
        Path unfinished = folder.resolveSibling(".%s.unfinished".formatted(order.version()));
        Path work = folder.resolveSibling(".%s.work".formatted(order.version()));
        try {
            remove(unfinished);
            remove(work);
            Files.createDirectories(unfinished);
            Files.createDirectories(work);
            Release release = make(snapshot, order, releases, unfinished, work.resolve("dataset.nq"), written);
            OnDisk.move(unfinished, folder);
            return release;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            clear(unfinished, work);
        }
    }

    private Release make(
            Snapshot snapshot,
            Order order,
            Releases releases,
            Path folder,
            Path quads,
            Consumer<List<ReleaseFile>> told)
            throws IOException {
        Survey survey = write(snapshot, order.text(), quads);
        Optional<ReleaseVersion> before = releases.before(order.version());
        Optional<Path> previous = before.map(releases::folder);
        Release release = release(snapshot, order, before, survey);
        for (Part part : data) {
            List<ReleaseFile> written =
                    measured(folder, part.write(new Making(snapshot, quads, folder, release, previous)));
            release = release.with(written);
            told.accept(written);
        }
        Files.writeString(folder.resolve(ReleaseFormat.FILE), ReleaseFormat.write(release));
        for (Part part : descriptions) part.write(new Making(snapshot, quads, folder, release, previous));
        Files.writeString(folder.resolve(SUMS), sums(folder));
        OnDisk.force(folder); // before its name says that it is whole
        return release;
    }

    private static Survey write(Snapshot snapshot, TextRights text, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                SortedNQuads sorted = new SortedNQuads(out, file.resolveSibling(""))) {
            Survey survey = new Survey(sorted);
            snapshot.sendTo(WithholdText.of(snapshot, text).before(survey));
            survey.finish();
            return survey;
        }
    }

    private Release release(Snapshot snapshot, Order order, Optional<ReleaseVersion> previous, Survey survey) {
        Optional<Metadata.Period> published = Survey.published(snapshot);
        return new Release(
                order.metadata(),
                order.version(),
                order.date()
                        .orElseGet(() ->
                                snapshot.version().at().atOffset(ZoneOffset.UTC).toLocalDate()),
                order.base(),
                order.generator(),
                Survey.extractors(snapshot),
                snapshot.version().number(),
                snapshot.version().at(),
                order.text(),
                previous,
                published.map(Metadata.Period::from),
                published.map(Metadata.Period::to),
                Survey.languages(snapshot),
                survey.examples(),
                Survey.withdrawn(snapshot),
                survey.counts(Survey.graphs(snapshot)),
                tables,
                List.of());
    }

    private static List<ReleaseFile> measured(Path folder, List<Content> contents) throws IOException {
        List<ReleaseFile> files = new ArrayList<>();
        for (Content content : contents) {
            Path file = folder.resolve(content.path());
            files.add(new ReleaseFile(content, Files.size(file), Sha256.of(file)));
        }
        return files;
    }

    /** As {@code sha256sum} writes and checks them: all files but itself, sorted by path. */
    private static String sums(Path folder) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (Path file : files(folder))
            sums.append(Sha256.of(file)).append("  ").append(name(folder, file)).append('\n');
        return sums.toString();
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(path -> name(folder, path)))
                    .toList();
        }
    }

    private static void clear(Path... folders) {
        try {
            for (Path folder : folders) remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
