package dateline.corpus;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only while somebody waits. */
final class HandTime extends Clock {
    private final List<Duration> waits = new ArrayList<>();
    private Instant now = Instant.parse("2031-05-03T10:00:00Z");

    void sleep(Duration duration) {
        waits.add(duration);
        now = now.plus(duration);
    }

    /** How long was waited, each time. */
    List<Duration> waits() {
        return waits;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
