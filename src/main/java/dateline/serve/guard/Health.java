package dateline.serve.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.serve.data.Data;
import dateline.serve.http.Problem;
import dateline.serve.http.Reply;
import dateline.serve.http.Reply.Caching;
import dateline.serve.http.Request;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import dateline.store.StoreVersion;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says whether the process lives ({@code health/live}), and whether it can answer from its data ({@code health/ready}). */
public final class Health implements Wing {
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Data data;
    private final Disk disk;
    private final InstantSource clock;

    public Health(Data data, Disk disk, InstantSource clock) {
        this.data = data;
        this.disk = disk;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("health/live", request -> reply(Map.of("status", "live"))),
                new Route("health/ready", this::ready));
    }

    private Reply ready(Request request) {
        try {
            data.read(dataset -> dataset.getDefaultGraph().contains(Node.ANY, Node.ANY, Node.ANY));
            StoreVersion version = data.version();
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("status", "ready");
            said.put("version", version.number());
            said.put("changed", version.at().toString());
            said.put(
                    "secondsSinceChange",
                    Math.max(0, Duration.between(version.at(), clock.instant()).toSeconds())); // clocks are set back
            if (disk.folder().isPresent()) said.put("bytesFree", disk.free());
            return reply(said);
        } catch (RuntimeException e) {
            LOG.error("The data cannot be read", e);
            throw new Problem(503, "Service Unavailable", "The data cannot be read.");
        }
    }

    private static Reply reply(Map<String, ?> said) {
        try {
            return Reply.ok("application/json", JSON.writeValueAsBytes(said)).caching(Caching.NEVER);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("health cannot be told", e);
        }
    }
}
