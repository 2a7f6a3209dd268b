package dateline.export.release;

import dateline.export.release.Content.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A release: all that its descriptions say, and what {@code release.json} holds.
 *
 * @param date of the release
 * @param base below which its things are named
 * @param generator the version of Dateline
 * @param extractors the versions that found the facts
 * @param snapshot the number of the store's state
 * @param snapshotAt when that state was made
 * @param previous the release before
 * @param firstPublished the day of the earliest article
 * @param lastPublished the day of the latest
 * @param languages of the articles, BCP 47
 * @param examples a few of its things, IRIs
 * @param withdrawn articles that earlier releases may hold and this one does not, IRIs
 * @param tables in the order of the documents
 * @param files all but the descriptions that are made of this, sorted by path
 */
public record Release(
        Metadata metadata,
        ReleaseVersion version,
        LocalDate date,
        String base,
        String generator,
        List<String> extractors,
        long snapshot,
        Instant snapshotAt,
        TextRights text,
        Optional<ReleaseVersion> previous,
        Optional<LocalDate> firstPublished,
        Optional<LocalDate> lastPublished,
        List<String> languages,
        List<String> examples,
        List<String> withdrawn,
        Counts counts,
        List<Table> tables,
        List<ReleaseFile> files) {
    public Release {
        extractors = List.copyOf(extractors);
        languages = List.copyOf(languages);
        examples = List.copyOf(examples);
        withdrawn = List.copyOf(withdrawn);
        tables = List.copyOf(tables);
        files = List.copyOf(files);
    }

    /** The same with more files. */
    Release with(List<ReleaseFile> more) {
        List<ReleaseFile> all = Stream.concat(files.stream(), more.stream())
                .sorted(Comparator.comparing(ReleaseFile::path))
                .toList();
        return new Release(
                metadata,
                version,
                date,
                base,
                generator,
                extractors,
                snapshot,
                snapshotAt,
                text,
                previous,
                firstPublished,
                lastPublished,
                languages,
                examples,
                withdrawn,
                counts,
                tables,
                all);
    }

    /** Its files for one purpose. */
    public List<ReleaseFile> files(Role role) {
        return files.stream().filter(file -> file.content().role() == role).toList();
    }

    /** @throws IllegalArgumentException if it has no such table */
    public Table table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no table " + name));
    }
}
