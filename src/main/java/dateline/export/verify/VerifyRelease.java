package dateline.export.verify;

import dateline.export.release.Release;
import dateline.export.release.ReleaseFormat;
import dateline.export.release.Releases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Verifies the folder of a release, from the folder alone. Reads all of it several times, in bounded memory; sorts in
 * temporary files that take about as much room as the data unpacked.
 */
public final class VerifyRelease {
    /** From bytes to meaning: a later check may hold on to what an earlier one saw, never trusts it. */
    private static final List<Check> CHECKS = List.of(
            new MatchManifest(),
            new CompareUnpacked(),
            new ReadNQuads(),
            new SameQuads(),
            new HoldShapes(),
            new ReadTables(),
            new SameRows(),
            new ResolveKeys(),
            new DivideArticles(),
            new ApplyChanges(),
            new ParseDocuments(),
            new CompareDescriptions());

    /**
     * Runs all checks; what one finds does not keep another from looking.
     *
     * @throws NoReleaseException if the folder is not that of a release
     * @throws UncheckedIOException if it cannot be read, or there is no room for temporary files
     */
    public Report verify(Path directory) {
        Findings findings = new Findings();
        try {
            Path whole = requireRelease(directory);
            findings.by(ListFolder.class);
            ReleaseFolder folder = new ReleaseFolder(whole, ListFolder.list(whole, findings));
            findings.by(HoldSums.class);
            HoldSums.look(folder, findings);
            findings.by(MatchManifest.class);
            Optional<Release> release = read(folder, findings);
            if (release.isPresent()) look(folder, release.get(), findings);
            return new Report(release.map(Release::version), findings.all(), findings.lookedAt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void look(ReleaseFolder folder, Release release, Findings findings) throws IOException {
        Path work = Files.createTempDirectory("dateline-verify");
        try {
            Candidate candidate = new Candidate(folder, release, work);
            for (Check check : CHECKS) {
                findings.by(check.getClass());
                try {
                    check.look(candidate, findings);
                } catch (IOException e) {
                    findings.wrong(".", "cannot be read: " + e.getMessage());
                }
            }
        } finally {
            remove(work);
        }
    }

    private static Path requireRelease(Path folder) throws IOException {
        if (Files.notExists(folder)) throw new NoReleaseException("there is no " + folder);
        if (!Files.isDirectory(folder)) throw new NoReleaseException(folder + " is not a folder");
        if (Files.exists(folder.resolve(ReleaseFormat.FILE)) || Files.exists(folder.resolve(HoldSums.FILE)))
            return folder.toRealPath();
        Releases releases = new Releases(folder);
        if (releases.latest().isPresent())
            throw new NoReleaseException("%s holds releases; give one of them, as %s"
                    .formatted(folder, releases.folder(releases.latest().get())));
        throw new NoReleaseException("%s is no release: it has no %s".formatted(folder, ReleaseFormat.FILE));
    }

    private static Optional<Release> read(ReleaseFolder folder, Findings findings) {
        try {
            return Optional.of(ReleaseFormat.read(folder.read(ReleaseFormat.FILE)));
        } catch (NoSuchFileException e) {
            findings.wrong(ReleaseFormat.FILE, "is missing, so nothing else was looked at");
        } catch (IOException e) {
            findings.wrong(ReleaseFormat.FILE, "cannot be read, so nothing else was looked at: " + firstLine(e));
        }
        return Optional.empty();
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
