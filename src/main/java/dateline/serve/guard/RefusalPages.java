package dateline.serve.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.serve.http.Headers;
import dateline.serve.http.Problem;
import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the server itself refuses, before or beside the front. It says what the status says and nothing more: messages and
 * causes of exceptions name classes and files.
 */
final class RefusalPages extends ErrorHandler {
    private static final Map<Integer, String> DETAILS = Map.ofEntries(
            Map.entry(400, "The request is not well formed HTTP."),
            Map.entry(404, "Nothing is known of this address here."),
            Map.entry(405, "This method is not taken here."),
            Map.entry(408, "The request did not come in time."),
            Map.entry(413, "The body of the request is too large."),
            Map.entry(414, "The address is too long."),
            Map.entry(415, "A body in this form or encoding is not read here."),
            Map.entry(417, "This expectation is not met here."),
            Map.entry(429, "This client has sent too many requests; ask again in a few seconds."),
            Map.entry(431, "The head of the request is too large."),
            Map.entry(500, "It could not be answered; the server's log says why."),
            Map.entry(501, "This is not done here."),
            Map.entry(503, "The server has too much to do, or is stopping; ask again in a few seconds."),
            Map.entry(507, "There is no room on the disk."),
            Map.entry(505, "HTTP/1.1 is spoken here."));

    private static final ObjectMapper JSON = new ObjectMapper();

    private final boolean secure;

    RefusalPages(boolean secure) {
        this.secure = secure;
    }

    /** The standard words for a status. */
    static Problem problem(int status) {
        String title = HttpStatus.getMessage(status);
        return new Problem(status, title, DETAILS.getOrDefault(status, title + "."));
    }

    /** Writes a problem as the answer, in a way that needs no servlet. */
    static void write(Problem problem, Response response, Callback callback) {
        problem.headers().forEach(response.getHeaders()::put);
        write(problem.status(), Problem.MEDIA_TYPE, problem.json(), response, callback);
    }

    /** Writes an answer for programs. */
    static void json(int status, Map<String, ?> members, Response response, Callback callback) {
        try {
            write(status, "application/json", JSON.writeValueAsBytes(members), response, callback);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be told", e);
        }
    }

    private static void write(int status, String type, byte[] body, Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true; // also for methods that nobody has heard of
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            String message,
            @Nullable Throwable cause,
            Callback callback) {
        Headers.ofEveryAnswer(Headers.CLOSED, secure).forEach(response.getHeaders()::put);
        if (code == 429 || code == 503) response.getHeaders().put(HttpHeader.RETRY_AFTER, "5");
        write(problem(code), response, callback);
    }
}
