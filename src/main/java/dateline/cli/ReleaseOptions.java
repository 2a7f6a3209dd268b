package dateline.cli;

import dateline.export.StandardRelease;
import dateline.export.release.FindBase;
import dateline.export.release.MetadataFile;
import dateline.export.release.Order;
import dateline.export.release.Release;
import dateline.export.release.ReleaseException;
import dateline.export.release.ReleaseFile;
import dateline.export.release.ReleaseVersion;
import dateline.export.release.Releases;
import dateline.export.release.SaidMetadata;
import dateline.export.release.TextRights;
import dateline.store.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which release is asked for, and what is said of it. */
final class ReleaseOptions {
    private static final double MEGABYTE = 1e6;

    @Option(
            names = "--version",
            paramLabel = "X.Y.Z",
            description =
                    "Make a dataset release of this version in DIR/X.Y.Z. PATCH says the same data otherwise, MINOR"
                            + " adds, MAJOR changes or takes away. A release that exists is never changed.")
    private @Nullable ReleaseVersion version;

    @Option(
            names = "--metadata",
            paramLabel = "FILE",
            description = "What is said of the dataset, as YAML or JSON: title, creators, licence and more."
                    + " --init-metadata shows what it may hold. What it says goes before options.")
    private @Nullable Path metadata;

    @Option(names = "--title", paramLabel = "TEXT", description = "What the dataset is called.")
    private @Nullable String title;

    @Option(
            names = "--creator",
            paramLabel = "NAME",
            description = "An organization that made it; several times for several. The metadata file can say more.")
    private List<String> creators = List.of();

    @Option(
            names = "--licence",
            paramLabel = "IRI",
            description = "The licence of the data, by its address or its SPDX identifier (CC-BY-4.0).")
    private @Nullable String licence;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who publishes it. Default: the first creator.")
    private @Nullable String publisher;

    @Option(
            names = "--contact",
            paramLabel = "IRI",
            description = "Whom to write to: mailto:desk@news.example, or the address of a page.")
    private @Nullable String contact;

    @Option(
            names = "--text",
            paramLabel = "RIGHTS",
            defaultValue = "OFFSETS",
            description =
                    "How much of the articles' words it may hold: offsets (where sentences are, and hashes of their"
                            + " words), sentences (those that facts rest on) or full. Default: offsets")
    private TextRights text = TextRights.OFFSETS;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The date of the release. Default: the day of the store's last change, in UTC")
    private @Nullable LocalDate date;

    /** Whether a release is asked for, rather than a dump. */
    boolean isWanted() {
        return version != null;
    }

    /** Whether something is said that only a release has a use for. */
    boolean isPointless() {
        return version == null && (metadata != null || date != null || !creators.isEmpty());
    }

    /** Fails before the long work if something is not said. */
    SaidMetadata said() {
        SaidMetadata said = SaidMetadata.of(
                Optional.ofNullable(title),
                creators,
                Optional.ofNullable(licence),
                Optional.ofNullable(publisher),
                Optional.ofNullable(contact));
        if (metadata == null) return said;
        try {
            return MetadataFile.read(metadata).or(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Release make(Snapshot snapshot, Path folder, Terminal terminal) {
        if (version == null) throw new IllegalStateException("no release is asked for");
        String base = FindBase.of(snapshot)
                .orElseThrow(
                        () -> new ReleaseException(
                                "the store is empty, and a release of nothing helps nobody: put articles in with 'dateline ingest'"));
        Order order = new Order(
                version, said().complete(base), text, Optional.ofNullable(date), base, "dateline " + Version.number());
        if (date == null && snapshot.version().at().equals(Instant.EPOCH))
            throw new ReleaseException("the store does not say when it changed last: give the release a --date");
        AtomicInteger files = new AtomicInteger();
        AtomicLong bytes = new AtomicLong();
        terminal.show("sorting what is in the store …");
        return StandardRelease.maker()
                .make(
                        snapshot,
                        order,
                        new Releases(folder),
                        written -> written.forEach(file ->
                                terminal.show(progress(files.incrementAndGet(), bytes.addAndGet(file.bytes()), file))));
    }

    private static String progress(int files, long bytes, ReleaseFile last) {
        return "%d files, %.1f MB: %s".formatted(files, bytes / MEGABYTE, last.path());
    }
}
