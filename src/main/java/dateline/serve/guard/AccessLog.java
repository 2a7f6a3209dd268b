package dateline.serve.guard;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.component.ContainerLifeCycle;

/**
 * A line of JSON for each request: when, who, what, how it ended, how much, how long. What people ask, in the query of an address or
 * in a body, is their own affair and is not in it.
 */
public final class AccessLog extends ContainerLifeCycle implements RequestLog {
    private final LogLines lines;
    private final boolean truncates;

    /**
     * @param truncates whether the last part of clients' addresses is left out
     */
    public AccessLog(LogLines lines, boolean truncates) {
        this.lines = lines;
        this.truncates = truncates;
        installBean(lines);
    }

    @Override
    public void log(Request request, Response response) {
        Map<String, Object> line = new LinkedHashMap<>();
        String client = Clients.noted(request).address();
        line.put("time", Instant.ofEpochMilli(Request.getTimeStamp(request)).toString());
        line.put("client", truncates ? Clients.truncated(client) : client);
        line.put("method", LogLines.cut(request.getMethod()));
        line.put("path", LogLines.cut(String.valueOf(request.getHttpURI().getPath())));
        line.put("status", response.getStatus());
        line.put("bytes", Response.getContentBytesWritten(response));
        line.put("ms", NanoTime.millisSince(request.getBeginNanoTime()));
        String agent = request.getHeaders().get(HttpHeader.USER_AGENT);
        if (agent != null) line.put("agent", LogLines.cut(agent));
        lines.write(line);
    }
}
