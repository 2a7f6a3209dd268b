package dateline.corpus.web;

import java.time.Clock;
import java.time.Duration;

/**
 * How fast we ask, and how long we wait for answers.
 *
 * @param pause between two requests to one host
 * @param connect until a connection stands
 * @param silence between two pieces of an answer
 * @param page for a page, feed or sitemap as a whole
 * @param dataset for a WARC or another dataset as a whole
 */
public record Tempo(
        Clock clock,
        Sleeper sleeper,
        Duration pause,
        Duration connect,
        Duration silence,
        Duration page,
        Duration dataset) {
    /** Waits. */
    @FunctionalInterface
    public interface Sleeper {
        void sleep(Duration duration) throws InterruptedException;
    }

    /**
     * As it is on the Web: a second between requests is what crawlers have long thought decent; a server that is silent
     * for 20 seconds is down; a WARC of CC-NEWS has 1 GB, which two hours bring over a line of 150 kB/s.
     */
    public static final Tempo DECENT = new Tempo(
            Clock.systemUTC(),
            Thread::sleep,
            Duration.ofSeconds(1),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofMinutes(1),
            Duration.ofHours(2));
}
