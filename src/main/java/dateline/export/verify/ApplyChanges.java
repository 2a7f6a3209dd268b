package dateline.export.verify;

import dateline.export.release.Content.Packing;
import dateline.export.release.Content.Role;
import dateline.export.release.Release;
import dateline.export.release.ReleaseFile;
import dateline.export.release.ReleaseFormat;
import dateline.export.release.ReleaseVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The quads of the release before, where it stands beside this one, without those that went and with those that came are the
 * quads of this one; the patch says the same; the counts of classes and the withdrawn articles are those of release.json.
 */
final class ApplyChanges implements Check {
    private static final String ADDED = "diff/added.nq.gz";
    private static final String REMOVED = "diff/removed.nq.gz";
    private static final String PATCH = "diff/changes.rdfp.gz";
    private static final String COUNTS = "diff/counts.csv";
    private static final String WITHDRAWN = "diff/withdrawn.csv";
    private static final String QUADS = "rdf/dataset.nq.gz";

    @Override
    public void look(Candidate candidate, Findings findings) throws IOException {
        Optional<ReleaseVersion> previous = candidate.release().previous();
        if (previous.isEmpty()) return;
        boolean isWhole = true;
        for (String path : new String[] {ADDED, REMOVED, PATCH, COUNTS, WITHDRAWN}) {
            if (isListed(candidate, path)) continue;
            findings.wrong(path, "is missing, and %s says there was a release before".formatted(ReleaseFormat.FILE));
            isWhole = false;
        }
        if (!isWhole) return;
        patch(candidate, findings);
        counts(candidate, findings);
        withdrawn(candidate, findings);
        Path before = candidate
                .folder()
                .path()
                .resolveSibling(previous.get().toString())
                .resolve(QUADS);
        if (Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)) {
            apply(candidate, before, findings);
            findings.looked(
                    "The quads of %s with the changes since are those of this release".formatted(previous.get()));
        } else {
            findings.looked(
                    "The changes since %s agree with each other; it does not stand beside this release, so they were not applied"
                            .formatted(previous.get()));
        }
    }

    private static boolean isListed(Candidate candidate, String path) {
        return candidate.present(Role.CHANGES).stream()
                .anyMatch(file -> file.path().equals(path));
    }

    private static BoundedLines lines(Candidate candidate, String path) throws IOException {
        return new BoundedLines(Unpacked.open(candidate.folder().file(path), Optional.of(Packing.GZIP)));
    }

    private static void apply(Candidate candidate, Path before, Findings findings) {
        try (BoundedLines old = new BoundedLines(Unpacked.open(before, Optional.of(Packing.GZIP)));
                BoundedLines removed = lines(candidate, REMOVED);
                BoundedLines added = lines(candidate, ADDED);
                BoundedLines now = lines(candidate, QUADS)) {
            while (!old.isAtEnd() || !added.isAtEnd() || !removed.isAtEnd()) {
                int gone = removed.compareTo(old);
                if (!removed.isAtEnd() && gone < 0) {
                    findings.wrong(REMOVED, "has a quad that was not there: " + removed.text());
                    removed.next();
                } else if (!removed.isAtEnd() && gone == 0) {
                    removed.next();
                    old.next();
                } else {
                    int order = old.compareTo(added);
                    BoundedLines next = order < 0 ? old : added;
                    if (order == 0) findings.wrong(ADDED, "has a quad that was there: " + added.text());
                    else if (next.compareTo(now) != 0) {
                        findings.wrong(
                                PATCH,
                                "does not lead from the release before to this one, at line %,d of %s"
                                        .formatted(now.number(), QUADS));
                        return;
                    } else now.next();
                    next.next();
                }
            }
            if (!now.isAtEnd())
                findings.wrong(
                        PATCH, "does not lead to line %,d of %s and what follows".formatted(now.number(), QUADS));
        } catch (IOException e) {
            findings.wrong(PATCH, "cannot be applied: " + e.getMessage());
        }
    }

    /** The patch deletes what went and adds what came, in one order. */
    private static void patch(Candidate candidate, Findings findings) {
        try (BoundedLines patch = lines(candidate, PATCH);
                BoundedLines removed = lines(candidate, REMOVED);
                BoundedLines added = lines(candidate, ADDED)) {
            for (; !patch.isAtEnd(); patch.next()) {
                String text = patch.text();
                if (text.startsWith("H ") || text.equals("TX .") || text.equals("TC .")) continue;
                BoundedLines expected = text.startsWith("D ") ? removed : added;
                if (!text.matches("(?s)[AD] .*")
                        || expected.isAtEnd()
                        || !text.substring(2).equals(expected.text())) {
                    findings.wrong(
                            PATCH,
                            "line %,d says another change than %s and %s".formatted(patch.number(), ADDED, REMOVED));
                    return;
                }
                expected.next();
            }
            if (!removed.isAtEnd()) findings.wrong(PATCH, "lacks the deletion of " + removed.text());
            if (!added.isAtEnd()) findings.wrong(PATCH, "lacks the addition of " + added.text());
        } catch (IOException e) {
            findings.wrong(PATCH, "cannot be read: " + e.getMessage());
        }
    }

    private static void counts(Candidate candidate, Findings findings) throws IOException {
        Map<String, Long> after = new TreeMap<>();
        rows(candidate, COUNTS, findings, row -> {
            long count = Long.parseLong(row.get("after"));
            if (Long.parseLong(row.get("before"))
                            + Long.parseLong(row.get("added"))
                            - Long.parseLong(row.get("removed"))
                    != count) findings.wrong(COUNTS, "the counts of %s do not add up".formatted(row.get("class")));
            if (count > 0) after.put(row.get("class"), count);
        });
        Release release = candidate.release();
        TreeSet<String> classes = new TreeSet<>(release.counts().classes().keySet());
        classes.addAll(after.keySet());
        for (String type : classes)
            findings.same(
                    COUNTS,
                    "the number of instances of " + type,
                    release.counts().classes().getOrDefault(type, 0L),
                    after.getOrDefault(type, 0L));
    }

    private static void withdrawn(Candidate candidate, Findings findings) throws IOException {
        TreeSet<String> articles = new TreeSet<>();
        rows(candidate, WITHDRAWN, findings, row -> articles.add(row.get("article")));
        findings.same(
                WITHDRAWN,
                "the list of articles",
                new TreeSet<>(candidate.release().withdrawn()),
                articles);
    }

    private interface Row {
        void read(CSVRecord row);
    }

    private static void rows(Candidate candidate, String path, Findings findings, Row each) throws IOException {
        Optional<ReleaseFile> file = candidate.listed(path);
        if (file.isEmpty()) return;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = candidate.open(file.get());
                CSVParser parser = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
            long rows = 0;
            for (CSVRecord row : parser) {
                rows++;
                each.read(row);
            }
            findings.same(
                    path, "the number of rows", file.get().content().records().orElse(-1), rows);
        } catch (UncheckedIOException | IllegalArgumentException e) { // a number that is none is one of the latter
            findings.wrong(path, "is not CSV with its columns: " + e.getMessage());
        }
    }
}
