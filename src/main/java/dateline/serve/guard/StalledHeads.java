package dateline.serve.guard;

import java.time.Duration;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections whose request has begun and whose head does not end ("slow loris"). Jetty's idle timeout begins anew with
 * each byte, so one byte now and then would keep a connection for ever.
 */
final class StalledHeads extends AbstractLifeCycle implements Runnable {
    private final ServerConnector connector;
    private final Duration patience;
    private final Map<Connection, Progress> progress = new WeakHashMap<>();

    /** @param since when this many requests had come, and nothing of the next */
    private record Progress(long requests, long bytes, long since) {}

    StalledHeads(ServerConnector connector, Duration patience) {
        this.connector = connector;
        this.patience = patience;
    }

    @Override
    protected void doStart() {
        schedule();
    }

    private void schedule() {
        Scheduler scheduler = connector.getScheduler();
        scheduler.schedule(this, Math.max(1, patience.toMillis() / 4), TimeUnit.MILLISECONDS);
    }

    @Override
    public void run() {
        if (!isRunning()) return;
        for (EndPoint endPoint : connector.getConnectedEndPoints()) look(endPoint);
        schedule();
    }

    private void look(EndPoint endPoint) {
        Connection connection = endPoint.getConnection();
        if (connection == null) return;
        long requests = connection.getMessagesIn();
        long bytes = connection.getBytesIn();
        boolean answering = requests > connection.getMessagesOut();
        Progress before = progress.get(connection);
        if (before == null) {
            progress.put(connection, new Progress(requests, requests == 0 ? 0 : bytes, NanoTime.now()));
            return;
        }
        boolean nothingCame = before.bytes() == bytes && requests > 0;
        if (answering || nothingCame || before.requests() != requests) {
            // What is being answered has a deadline for its body, and what is merely kept open an idle timeout.
            progress.put(connection, new Progress(requests, bytes, NanoTime.now()));
            return;
        }
        if (NanoTime.since(before.since()) > patience.toNanos()) endPoint.close();
    }
}
