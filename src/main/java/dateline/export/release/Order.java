package dateline.export.release;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked of a release.
 *
 * @param date of the release; without it, the day of the store's last change
 * @param base below which the things of the store are named
 * @param generator the version of Dateline
 */
public record Order(
        ReleaseVersion version,
        Metadata metadata,
        TextRights text,
        Optional<LocalDate> date,
        String base,
        String generator) {}
