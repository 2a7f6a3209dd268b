package dateline.pipeline;

import dateline.export.StandardRelease;
import dateline.export.release.FindBase;
import dateline.export.release.Order;
import dateline.export.release.ReleaseVersion;
import dateline.export.release.Releases;
import dateline.export.release.SaidMetadata;
import dateline.export.release.TextRights;
import dateline.export.verify.Report;
import dateline.export.verify.VerifyRelease;
import dateline.store.Store;
import dateline.store.upkeep.Backup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The releases and backups that are made of a store, in a folder: whatever has its name must be whole. */
final class MadeFiles {
    private final Path folder;
    private final Set<Path> looked = new HashSet<>();

    MadeFiles(Path folder) {
        this.folder = folder;
    }

    /** Makes the release of this number, unless it is there: whoever was told nothing asks again. */
    void release(int number, Store store) {
        ReleaseVersion version = version(number);
        Releases releases = new Releases(folder);
        if (Files.exists(releases.folder(version))) return;
        store.read(snapshot -> {
            String base = FindBase.of(snapshot).orElseThrow();
            SaidMetadata said = SaidMetadata.of(
                    Optional.of("Harbour news"),
                    List.of("Harbour Lab"),
                    Optional.of("CC-BY-4.0"),
                    Optional.empty(),
                    Optional.empty());
            Order order = new Order(version, said.complete(base), TextRights.OFFSETS, Optional.empty(), base, "test");
            return StandardRelease.maker().make(snapshot, order, releases);
        });
    }

    /** Makes the backup of this number, unless it is there. */
    void backup(int number, Store store) {
        try {
            Path file = Files.createDirectories(folder).resolve(number + Backup.ENDING);
            if (!Files.exists(file)) Backup.write(store, file, Instant.now(), () -> false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A greater one each time: what was withdrawn is gone from a release, which less would not promise. */
    private static ReleaseVersion version(int number) {
        return new ReleaseVersion(number + 1, 0, 0);
    }

    boolean has(int number) {
        return Files.exists(folder.resolve(number + Backup.ENDING))
                || Files.exists(new Releases(folder).folder(version(number)));
    }

    /**
     * Looks at what has come since the last time.
     *
     * @throws IllegalStateException if something has its name and is not whole
     */
    void requireWhole() {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> !isUnfinished(file)).sorted().toList()) {
                if (!looked.add(file)) continue;
                if (Files.isRegularFile(file)) Backup.check(file);
                else requireWhole(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUnfinished(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private static void requireWhole(Path release) {
        Report report = new VerifyRelease().verify(release);
        if (!report.isClean()) throw new IllegalStateException("%s: %s".formatted(release, report.findings()));
    }
}
