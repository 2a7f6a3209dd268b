package dateline.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * When something was published or changed, as exactly as its source says and in the zone its source says it in: a day,
 * perhaps with the time of day, perhaps with the offset from UTC. {@link #toString} is its XML Schema lexical form, an
 * {@code xsd:date} or {@code xsd:dateTime}.
 *
 * @param date of the years 1 to 9999
 * @param time to the second
 * @param offset absent if there is no time; whole minutes, at most 14 hours, as XML Schema has it
 */
public record Timestamp(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private static final int MOST_OFFSET = 14 * 60 * 60;

    /** {@code 2019-09-12T10:15:00+02:00}, of which all after the day may be missing. */
    private static final DateTimeFormatter LEXICAL = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOptional(DateTimeFormatter.ofPattern("XXX"))
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** @throws DateTimeException if it could not be written as XML Schema has it */
    public Timestamp {
        if (time.isEmpty() && offset.isPresent()) throw new DateTimeException("an offset without a time says nothing");
        if (date.getYear() < 1 || date.getYear() > 9999)
            throw new DateTimeException("the year %d is none of 1 to 9999".formatted(date.getYear()));
        if (offset.map(ZoneOffset::getTotalSeconds)
                .filter(seconds -> seconds % 60 != 0 || Math.abs(seconds) > MOST_OFFSET)
                .isPresent()) throw new DateTimeException("no place on Earth is %s from UTC".formatted(offset.get()));
        time = time.map(exact -> exact.truncatedTo(ChronoUnit.SECONDS));
    }

    /** A day, with nothing known of the time. */
    public static Timestamp of(LocalDate date) {
        return new Timestamp(date, Optional.empty(), Optional.empty());
    }

    /** A point in time, in the zone it was given in. */
    public static Timestamp of(OffsetDateTime moment) {
        return new Timestamp(moment.toLocalDate(), Optional.of(moment.toLocalTime()), Optional.of(moment.getOffset()));
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws DateTimeException if it is something else
     */
    public static Timestamp parse(String lexical) {
        return switch (LEXICAL.parseBest(lexical, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)) {
            case OffsetDateTime moment -> of(moment);
            case LocalDateTime local ->
                new Timestamp(local.toLocalDate(), Optional.of(local.toLocalTime()), Optional.empty());
            case LocalDate day -> of(day);
            default -> throw new IllegalStateException("parseBest gives one of the three");
        };
    }

    @Override
    public String toString() {
        return date
                + time.map(exact -> "T" + SECONDS.format(exact)).orElse("")
                + offset.map(ZoneOffset::getId).orElse("");
    }
}
