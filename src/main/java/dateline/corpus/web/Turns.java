package dateline.corpus.web;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** Waits before a request until its host has had its pause. */
final class Turns {
    /** More than a host may ask for between two requests: a run of a hundred pages would take longer than an hour. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Tempo tempo;
    private final Map<String, Duration> pauses = new HashMap<>();
    private final Map<String, Instant> last = new HashMap<>();

    Turns(Tempo tempo) {
        this.tempo = tempo;
    }

    /** Takes the pause that a host asks for, up to a limit, if it is longer than ours. */
    void pause(URI address, Duration asked) {
        Duration wanted = asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE;
        if (wanted.compareTo(tempo.pause()) > 0) pauses.put(address.getHost(), wanted);
    }

    /** Returns when the host may be asked again. */
    void await(URI address) {
        Instant before = last.get(address.getHost());
        if (before == null) return;
        Duration pause = pauses.getOrDefault(address.getHost(), tempo.pause());
        Duration since = Duration.between(before, tempo.clock().instant());
        // A clock that was set back must not keep us waiting for longer than the pause.
        Duration rest = since.isNegative() ? pause : pause.minus(since);
        if (rest.isPositive()) sleep(rest);
    }

    /** Notes that the host was asked just now. */
    void asked(URI address) {
        last.put(address.getHost(), tempo.clock().instant());
    }

    /** @throws CancellationException if the run is being stopped */
    void sleep(Duration duration) {
        try {
            tempo.sleeper().sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("stopped while waiting to ask again");
        }
    }
}
