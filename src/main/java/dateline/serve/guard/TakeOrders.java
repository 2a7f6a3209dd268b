package dateline.serve.guard;

import dateline.serve.guard.ReleaseDesk.Ordered;
import dateline.serve.guard.ReleaseDesk.Progress;
import dateline.serve.guard.ReleaseDesk.State;
import dateline.serve.http.Problem;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes orders of releases from whoever bears the token: {@code PUT dataset/{version}}, whose body is what the metadata file says
 * and may be empty. The answer is 202 as soon as the snapshot is held, with where to ask how far it is; whoever would rather wait
 * says so ({@code Prefer: wait=60}, RFC 7240) and gets 201 if it is made by then.
 */
final class TakeOrders extends Handler.Wrapper {
    private static final Logger LOG = LoggerFactory.getLogger(TakeOrders.class);
    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,4})");
    private static final int LONGEST = 600; // seconds that a connection is held for one who waits
    private static final String ASK_AGAIN = "5"; // seconds

    private final Guard.Place place;
    private final ReleaseDesk desk;
    private final LogLines audit;
    private final Bearer bearer;

    TakeOrders(Guard.Place place, ReleaseDesk desk, LogLines audit, Bearer bearer) {
        this.place = place;
        this.desk = desk;
        this.audit = audit;
        this.bearer = bearer;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String folder = place.path() + "dataset/";
        String path = Request.getPathInContext(request);
        if (!request.getMethod().equals("PUT") || !path.startsWith(folder))
            return super.handle(request, response, callback);
        response.getHeaders().remove("Access-Control-Allow-Origin"); // what is ordered is for no script elsewhere
        String version = path.substring(folder.length()).replaceFirst("/$", "");
        try {
            bearer.require(request);
            take(version, request, response, callback);
        } catch (Problem problem) {
            RefusalPages.write(problem, response, callback);
        }
        return true;
    }

    private void take(String version, Request request, Response response, Callback callback) throws Exception {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", Instant.now().toString());
        line.put("client", Clients.noted(request).address());
        line.put("write", "release");
        line.put("version", LogLines.cut(version));
        try {
            Ordered ordered = desk.order(version, bytes(request));
            line.put("status", 202);
            audit(line);
            request.addIdleTimeoutListener(timeout -> false);
            CompletableFuture<Progress> done =
                    ordered.done().whenComplete((progress, failure) -> tell(version, progress.state()));
            awaited(new Ordered(ordered.begun(), done), wait(request)).whenComplete((progress, failure) -> {
                if (failure == null) answer(progress, response, callback);
                else RefusalPages.write(RefusalPages.problem(500), response, callback);
            });
        } catch (Problem problem) {
            line.put("status", problem.status());
            audit(line);
            throw problem;
        }
    }

    /** What is known when the client is to be answered. */
    private static CompletableFuture<Progress> awaited(Ordered ordered, Optional<Integer> seconds) {
        return ordered.begun().thenCompose(begun -> seconds.map(
                        some -> ordered.done().copy().completeOnTimeout(begun, some, TimeUnit.SECONDS))
                .orElseGet(() -> CompletableFuture.completedFuture(begun)));
    }

    private static Optional<Integer> wait(Request request) {
        Matcher wait = WAIT.matcher(
                String.join(",", request.getHeaders().getValuesList("Prefer")).toLowerCase(Locale.ROOT));
        return wait.find() ? Optional.of(Math.min(LONGEST, Integer.parseInt(wait.group(1)))) : Optional.empty();
    }

    private void answer(Progress progress, Response response, Callback callback) {
        String release = place.base() + "dataset/" + progress.version() + "/";
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("version", progress.version());
        members.put("state", progress.state().name().toLowerCase(Locale.ROOT));
        members.put("snapshot", progress.snapshot());
        members.put("snapshotAt", progress.snapshotAt().toString());
        switch (progress.state()) {
            case FAILED -> RefusalPages.write(RefusalPages.problem(500), response, callback);
            case MADE -> {
                response.getHeaders().put(HttpHeader.LOCATION, release);
                RefusalPages.json(201, members, response, callback);
            }
            case MAKING -> {
                members.put("status", release + "status");
                response.getHeaders().put(HttpHeader.LOCATION, release + "status");
                response.getHeaders().put(HttpHeader.RETRY_AFTER, ASK_AGAIN);
                RefusalPages.json(202, members, response, callback);
            }
        }
    }

    private static byte[] bytes(Request request) throws Exception {
        ByteBuffer body = Content.Source.asByteBuffer(request); // it is here already
        byte[] bytes = new byte[body.remaining()];
        body.get(bytes);
        return bytes;
    }

    private void tell(String version, State state) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", Instant.now().toString());
        line.put("write", "release");
        line.put("version", version);
        line.put("state", state.name().toLowerCase(Locale.ROOT));
        audit(line);
    }

    private void audit(Map<String, Object> line) {
        try {
            audit.write(line);
        } catch (RuntimeException e) {
            LOG.error("The audit log cannot be written", e); // the release is made all the same
        }
    }
}
