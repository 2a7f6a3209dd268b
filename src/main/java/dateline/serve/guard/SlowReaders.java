package dateline.serve.guard;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Drops who takes an answer more slowly than {@link #RATE}, and so would hold a thread, a query and its memory. Jetty's {@code
 * MinimumDataRateHandler} (12.1.1) divides the bytes of all requests by the time of one.
 */
final class SlowReaders extends Handler.Wrapper {
    private static final long RATE = 5_000; // bytes a second: slower than any line that people still use

    private final long grace;

    /** @param grace before a rate is looked at */
    SlowReaders(Duration grace) {
        this.grace = grace.toNanos();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, new Measured(request, response), callback);
    }

    private final class Measured extends Response.Wrapper {
        private long began;
        private long written;

        Measured(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer bytes, Callback callback) {
            // From the first byte on: how long it took to find an answer is not the reader's doing.
            if (written == 0) began = NanoTime.now();
            else {
                long taken = NanoTime.since(began);
                if (taken > grace && written * 1_000_000_000.0 / taken < RATE) {
                    callback.failed(new TimeoutException("the answer is read too slowly"));
                    return;
                }
            }
            int length = bytes == null ? 0 : bytes.remaining();
            written += length;
            Scheduler.Task deadline = getRequest()
                    .getComponents()
                    .getScheduler()
                    .schedule(this::drop, grace + length * 1_000_000_000L / RATE, TimeUnit.NANOSECONDS);
            super.write(last, bytes, Callback.from(deadline::cancel, callback));
        }

        /** Whoever takes a byte now and then is never idle, and would have one write go on for ever. */
        private void drop() {
            getRequest().getConnectionMetaData().getConnection().getEndPoint().close();
        }
    }
}
