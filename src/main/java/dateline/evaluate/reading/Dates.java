package dateline.evaluate.reading;

import dateline.model.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;

/** Dates as gold sets write them: {@code 2031-05-03}, {@code 2031-05-03 17:12:08.25+00:00}. */
final class Dates {
    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    private Dates() {}

    static Optional<Timestamp> find(String written) {
        try {
            return Optional.of(
                    switch (WRITTEN.parseBest(
                            written.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from)) {
                        case OffsetDateTime moment -> Timestamp.of(moment);
                        case LocalDateTime local ->
                            new Timestamp(local.toLocalDate(), Optional.of(local.toLocalTime()), Optional.empty());
                        case LocalDate day -> Timestamp.of(day);
                        default -> throw new IllegalStateException("parseBest gives one of the three");
                    });
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** The moment, if the time and its zone are known. */
    static Optional<OffsetDateTime> moment(Timestamp timestamp) {
        return timestamp
                .time()
                .flatMap(time -> timestamp.offset().map(offset -> OffsetDateTime.of(timestamp.date(), time, offset)));
    }

    /** Whether they name the same day: in the zone of the gold where both have one, else as they are written. */
    static boolean isSameDay(Timestamp said, Timestamp gold) {
        return moment(said)
                .flatMap(moment -> gold.offset().map(moment::withOffsetSameInstant))
                .map(OffsetDateTime::toLocalDate)
                .orElse(said.date())
                .equals(gold.date());
    }
}
