package dateline.serve.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.util.component.ContainerLifeCycle;

/** Writes lines of JSON. All but plain letters is escaped, so that nothing that is logged can make a line of its own. */
public final class LogLines extends ContainerLifeCycle {
    private static final int LONGEST = 500; // letters of a text that a client sent

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final RequestLog.Writer lines;

    private LogLines(RequestLog.Writer lines) {
        this.lines = lines;
        installBean(lines);
    }

    /** At the end of a file; a name with {@code yyyy_mm_dd} makes a file a day. */
    public static LogLines file(Path path) {
        RequestLogWriter writer = new RequestLogWriter(path.toString());
        writer.setAppend(true);
        writer.setRetainDays(0); // whoever keeps logs decides how long
        return new LogLines(writer);
    }

    /** To a stream that is not closed. */
    public static LogLines stream(PrintStream stream) {
        return new LogLines(line -> {
            stream.println(line);
            stream.flush();
        });
    }

    void write(Map<String, ?> line) {
        try {
            lines.write(JSON.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line of the log cannot be told", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As much of a text as a log takes. */
    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
