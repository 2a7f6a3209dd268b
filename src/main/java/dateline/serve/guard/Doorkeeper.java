package dateline.serve.guard;

import dateline.serve.http.Headers;
import dateline.serve.http.Problem;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Looks at the head of a request: notes who sent it, gives the answer the headers that every answer has, and refuses what nobody
 * here takes, whatever would have answered it: other methods (TRACE shows secrets), packed bodies (bombs), too many headers.
 */
final class Doorkeeper extends Handler.Wrapper {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "OPTIONS", "DELETE");
    private static final String ALLOWED = "GET, HEAD, OPTIONS";
    private static final int FIELDS = 100; // browsers send about twenty, and each proxy some more

    /** What stands in no path (RFC 3987); browsers send some of it in queries. */
    private static final Pattern ILLEGAL = Pattern.compile("[\\x00-\\x20\\x7F-\\x9F<>\"{}|\\\\^`\\uFFFD]");

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x20\\x7F-\\x9F\\uFFFD]");

    private final Clients clients;
    private final Map<String, String> headers;

    Doorkeeper(Clients clients, boolean secure) {
        this.clients = clients;
        this.headers = Headers.ofEveryAnswer(Headers.CLOSED, secure);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        clients.note(request);
        headers.forEach(response.getHeaders()::put);
        if (request.getMethod().equals("OPTIONS")
                && "*".equals(request.getHttpURI().getPath())) {
            response.getHeaders().put(HttpHeader.ALLOW, ALLOWED);
            response.setStatus(204);
            response.write(true, null, callback);
            return true;
        }
        if (!METHODS.contains(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, ALLOWED);
            return refuse(RefusalPages.problem(405), response, callback);
        }
        if (ILLEGAL.matcher(String.valueOf(request.getHttpURI().getPath())).find()
                || CONTROL.matcher(request.getHttpURI().toString()).find())
            return refuse(RefusalPages.problem(400), response, callback);
        String transfer = request.getHeaders().get(HttpHeader.TRANSFER_ENCODING);
        if (transfer != null && !transfer.strip().equalsIgnoreCase("chunked"))
            return refuse(RefusalPages.problem(501), response, callback);
        if (request.getHeaders().size() > FIELDS) return refuse(RefusalPages.problem(431), response, callback);
        String encoding = request.getHeaders().get(HttpHeader.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            response.getHeaders().put(HttpHeader.ACCEPT_ENCODING, "identity");
            return refuse(RefusalPages.problem(415), response, callback);
        }
        return super.handle(request, response, callback);
    }

    private static boolean refuse(Problem problem, Response response, Callback callback) {
        // The body that may follow is not waited for.
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        RefusalPages.write(problem, response, callback);
        return true;
    }
}
