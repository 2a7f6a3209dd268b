package dateline.corpus.html;

import dateline.model.Timestamp;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Finds the outlet's own zone for moments that it gives in UTC. Publishing systems give the programs UTC and the readers
 * local time: where one place says 01:09:55Z and another 18:09:55 of the day before, the page was published at
 * 18:09:55-07:00, and on that day.
 */
final class LocalTimes {
    /** Zones differ from UTC by quarters of an hour, by an hour at least and 14 at most. */
    private static final int QUARTER = 15;

    private static final int LEAST = 60;
    private static final int MOST = 14 * 60;

    private LocalTimes() {}

    /** A moment in the zone that other sayings of the same moment have; else as it is. */
    static Timestamp local(Timestamp said, List<Timestamp> others) {
        if (said.offset().filter(ZoneOffset.UTC::equals).isEmpty()
                || said.time().isEmpty()) return said;
        LocalDateTime utc = said.date().atTime(said.time().get());
        return others.stream()
                .flatMap(other -> offset(utc, other).stream())
                .findFirst()
                .map(offset ->
                        Timestamp.of(OffsetDateTime.of(utc, ZoneOffset.UTC).withOffsetSameInstant(offset)))
                .orElse(said);
    }

    private static Optional<ZoneOffset> offset(LocalDateTime utc, Timestamp other) {
        if (other.time().isEmpty()) return Optional.empty();
        LocalDateTime local = other.date().atTime(other.time().get());
        if (other.offset().isPresent()) {
            ZoneOffset offset = other.offset().get();
            boolean isSame = local.minusSeconds(offset.getTotalSeconds()).equals(utc);
            return isSame && !offset.equals(ZoneOffset.UTC) ? Optional.of(offset) : Optional.empty();
        }
        if (isRound(utc.toLocalTime())) return Optional.empty();
        // A reader is told no seconds.
        Duration ahead = Duration.between(local.getSecond() == 0 ? utc.truncatedTo(ChronoUnit.MINUTES) : utc, local);
        long minutes = Math.abs(ahead.toMinutes());
        boolean canBeZone = ahead.toSecondsPart() == 0 && minutes % QUARTER == 0 && minutes >= LEAST && minutes <= MOST;
        try {
            return canBeZone ? Optional.of(ZoneOffset.ofTotalSeconds((int) ahead.toSeconds())) : Optional.empty();
        } catch (DateTimeException noZone) {
            return Optional.empty();
        }
    }

    /** At round times two different moments are easily a whole number of hours apart. */
    private static boolean isRound(LocalTime time) {
        return time.getSecond() == 0 && time.getMinute() % QUARTER == 0;
    }
}
