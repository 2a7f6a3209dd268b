package dateline.serve.guard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Shows the metrics to whoever asks on the connector for them, which nobody else reaches, or bears the token. */
final class MetricsPage extends Handler.Wrapper {
    /** The name of the connector. */
    static final String CONNECTOR = "metrics";

    private final String path;
    private final Measures measures;
    private final Optional<Bearer> bearer;

    /** @param path of the base */
    MetricsPage(String path, Measures measures, Optional<Bearer> bearer) {
        this.path = path;
        this.measures = measures;
        this.bearer = bearer;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean isInside =
                CONNECTOR.equals(request.getConnectionMetaData().getConnector().getName());
        String asked = Request.getPathInContext(request);
        boolean isAsked = request.getMethod().equals("GET")
                && (asked.equals(path + "metrics") || isInside && asked.equals("/metrics"));
        if (isAsked && (isInside || bearer.isPresent() && bearer.get().isShown(request))) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8");
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            response.write(true, ByteBuffer.wrap(measures.scrape().getBytes(StandardCharsets.UTF_8)), callback);
            return true;
        }
        if (isInside && !asked.startsWith(path + "health/")) {
            RefusalPages.write(RefusalPages.problem(404), response, callback);
            return true;
        }
        return super.handle(request, response, callback);
    }
}
