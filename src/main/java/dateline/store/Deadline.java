package dateline.store;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The time that something may take; unless it is closed by then, the process is stopped. Costs a few microseconds. */
final class Deadline implements AutoCloseable {
    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private final Runnable cancel;

    private Deadline(Runnable cancel) {
        this.cancel = cancel;
    }

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("dateline-deadline").factory());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    /** @param reason what is said if it passes */
    static Deadline in(Duration time, Halt halt, String reason) {
        TimeoutException late = new TimeoutException("it took more than %d s".formatted(time.toSeconds()));
        var passing = TIMER.schedule(() -> halt.now(reason, late), time.toMillis(), TimeUnit.MILLISECONDS);
        return new Deadline(() -> passing.cancel(false));
    }

    @Override
    public void close() {
        cancel.run();
    }
}
