package dateline.serve.guard;

import com.github.luben.zstd.ZstdOutputStream;
import dateline.serve.http.Problem;
import dateline.store.Position;
import dateline.store.Replica;
import dateline.store.Store;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.RuntimeIOException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives replicas that bear the token what the store holds, as RDF Patch: {@code GET replication/copy}, all of it packed with zstd,
 * and {@code GET replication/patches/EPOCH/NUMBER}, what one batch changed (204: not yet; 410: no more, start from a copy).
 */
final class SupplyReplicas extends Handler.Wrapper {
    private static final Logger LOG = LoggerFactory.getLogger(SupplyReplicas.class);
    private static final Pattern PATCH = Pattern.compile("patches/([0-9a-f-]{36})/([0-9]{1,18})");
    private static final int COPIES = 2; // that are made at one time: each reads the whole store

    private final String path;
    private final Supply supply;
    private final Bearer bearer;
    private final Semaphore copies = new Semaphore(COPIES);

    SupplyReplicas(Guard.Place place, Supply supply) {
        this.path = place.path() + "replication/";
        this.supply = supply;
        this.bearer = new Bearer(supply.token(), place.origin());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String asked = Request.getPathInContext(request);
        if (!asked.startsWith(path)) return super.handle(request, response, callback);
        response.getHeaders().remove("Access-Control-Allow-Origin"); // the register is for no script elsewhere
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        try {
            require(request);
            Matcher patch = PATCH.matcher(asked.substring(path.length()));
            if (asked.equals(path + "copy")) copy(response, callback);
            else if (patch.matches()) patch(patch.group(1), Long.parseLong(patch.group(2)), response, callback);
            else throw Problem.notFound("this");
        } catch (Problem problem) {
            RefusalPages.write(problem, response, callback);
        }
        return true;
    }

    private void require(Request request) {
        if (!request.getMethod().equals("GET"))
            throw new Problem(405, "Method Not Allowed", "Replicas read.", Map.of(), Map.of("Allow", "GET"));
        if (!bearer.isShown(request))
            throw new Problem(
                    401,
                    "Unauthorized",
                    "Replicas need their token: Authorization: Bearer …",
                    Map.of(),
                    Map.of("WWW-Authenticate", "Bearer realm=\"replication\""));
    }

    private void patch(String epoch, long number, Response response, Callback callback) {
        Store store = supply.store();
        Optional<Position> head = store.latestPatch(); // first, or a patch that comes meanwhile would seem to be gone
        Optional<byte[]> patch = store.patch(epoch, number);
        if (patch.isEmpty()) {
            boolean isComing = head.filter(at -> at.epoch().equals(epoch) && number > at.number())
                    .isPresent();
            response.setStatus(isComing ? 204 : 410);
            callback.succeeded();
            return;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/rdf-patch");
        response.write(true, ByteBuffer.wrap(patch.get()), callback);
    }

    private void copy(Response response, Callback callback) {
        if (!copies.tryAcquire())
            throw new Problem(
                    503,
                    "Service Unavailable",
                    "Other replicas are being copied; come again in a while.",
                    Map.of(),
                    Map.of("Retry-After", "10"));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/zstd");
        try (OutputStream out = new BufferedOutputStream(Content.Sink.asOutputStream(response));
                OutputStream packed = new ZstdOutputStream(out)) {
            Replica.copy(supply.store(), packed);
        } catch (IOException | UncheckedIOException | RuntimeIOException e) {
            LOG.info("A copy for a replica broke off: {}", e.getMessage());
            callback.failed(e);
            return;
        } finally {
            copies.release();
        }
        callback.succeeded();
    }
}
