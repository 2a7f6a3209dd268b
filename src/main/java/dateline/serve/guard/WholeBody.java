package dateline.serve.guard;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler.ContentLoader;
import org.eclipse.jetty.server.handler.EagerContentHandler.ContentLoaderFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Has a request wait, without a thread, until its body is there, for {@link org.eclipse.jetty.server.handler.EagerContentHandler}:
 * whoever never sends the rest holds up nobody. What is too long is 413, what comes too slowly 408, and when bodies that wait
 * fill their memory, 503. Jetty's own loaders have neither a time nor a sum, and its form loader fails without a status.
 */
final class WholeBody implements ContentLoaderFactory {
    private static final long IN_ALL = 64 << 20; // bytes of bodies that wait

    private final ToIntFunction<Request> most;
    private final Duration patience;
    private final AtomicLong waiting = new AtomicLong();

    /** @param most how many bytes a request may bring */
    WholeBody(ToIntFunction<Request> most, Duration patience) {
        this.most = most;
        this.patience = patience;
    }

    @Override
    public @Nullable String getApplicableMimeType() {
        return null; // all
    }

    @Override
    public ContentLoader newContentLoader(
            @Nullable String contentType,
            @Nullable String mimeType,
            Handler handler,
            Request request,
            Response response,
            Callback callback) {
        return new Loader(handler, request, response, callback);
    }

    private final class Loader extends ContentLoader implements Invocable.Task {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final int limit;
        private final Scheduler.Task deadline;

        Loader(Handler handler, Request request, Response response, Callback callback) {
            super(handler, request, response, callback);
            limit = most.applyAsInt(request);
            deadline = request.getComponents()
                    .getScheduler()
                    .schedule(
                            () -> request.fail(new TimeoutException("the body")),
                            patience.toMillis(),
                            TimeUnit.MILLISECONDS);
        }

        @Override
        protected void load() {
            if (getRequest().getLength() > limit) refuse(413);
            else read(false);
        }

        @Override
        public void run() {
            read(true);
        }

        @Override
        public InvocationType getInvocationType() {
            return InvocationType.NON_BLOCKING;
        }

        private void read(boolean elsewhere) {
            while (true) {
                Content.Chunk chunk = getRequest().read();
                if (chunk == null) {
                    getRequest().demand(this);
                    return;
                }
                if (Content.Chunk.isFailure(chunk)) {
                    if (!chunk.isLast()) continue; // the connection was idle; the deadline says how long it may be
                    refuse(chunk.getFailure() instanceof TimeoutException ? 408 : 400);
                    return;
                }
                int length = chunk.remaining();
                boolean last = chunk.isLast();
                int refusal = take(chunk, length);
                chunk.release();
                if (refusal != 0) {
                    refuse(refusal);
                    return;
                }
                if (last) {
                    done();
                    Request whole = new Whole(getRequest(), bytes.toByteArray());
                    if (elsewhere) getRequest().getContext().execute(() -> handle(whole, getResponse(), getCallback()));
                    else handle(whole, getResponse(), getCallback());
                    return;
                }
            }
        }

        /** The status to refuse it with, or 0. */
        private int take(Content.Chunk chunk, int length) {
            if (bytes.size() + length > limit) return 413;
            byte[] part = new byte[length];
            chunk.get(part, 0, length);
            bytes.write(part, 0, length);
            return waiting.addAndGet(length) > IN_ALL ? 503 : 0;
        }

        private void refuse(int status) {
            done();
            getResponse().getHeaders().put(HttpHeader.CONNECTION, "close"); // the rest of the body is not waited for
            Response.writeError(getRequest(), getResponse(), getCallback(), status);
        }

        private void done() {
            deadline.cancel();
            waiting.addAndGet(-bytes.size());
        }
    }

    /** A request with its body in memory. */
    private static final class Whole extends Request.Wrapper {
        private final ByteBuffer body;
        private boolean given;

        Whole(Request request, byte[] body) {
            super(request);
            this.body = ByteBuffer.wrap(body);
        }

        @Override
        public Content.Chunk read() {
            if (given) return Content.Chunk.EOF;
            given = true;
            return Content.Chunk.from(body, true);
        }

        @Override
        public void demand(Runnable demandCallback) {
            demandCallback.run();
        }

        @Override
        public long getLength() {
            return body.limit();
        }
    }
}
