package dateline.serve.sparql;

import dateline.serve.http.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * Asks another endpoint for a {@code SERVICE}, if it is one of those that may be asked, and takes so many rows and bytes.
 * It follows no redirects, which could lead anywhere, and goes to no private address unless that is allowed.
 */
final class RemoteService {
    private static final int ROWS = 10_000;
    private static final int BYTES = 16 << 20;

    private final Limits limits;
    private final HttpClient client;

    RemoteService(Limits limits) {
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    QueryIterator ask(OpService service, Run run, ExecutionContext context) {
        List<Binding> rows;
        try {
            rows = rows(service, run);
        } catch (Unanswered e) {
            if (!service.getSilent())
                throw new Problem(502, "No answer from a SERVICE", "The endpoint that SERVICE names gave no answer.");
            rows = List.of(BindingFactory.empty()); // SPARQL 1.1 Federated Query, 2.2
        }
        return QueryIterPlainWrapper.create(rows.iterator(), context);
    }

    private List<Binding> rows(OpService service, Run run) throws Unanswered {
        String endpoint = service.getService().isURI() ? service.getService().getURI() : "";
        if (!limits.services().contains(endpoint)) throw Refusals.forbidden("SERVICE is not answered here.");
        URI address = URI.create(endpoint);
        requireAllowed(address);
        Query query = query(service);
        Duration left = run.timeout().minus(run.elapsed());
        if (left.isNegative() || left.isZero()) run.check();
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(left.isPositive() ? left : Duration.ofMillis(1))
                .header("Content-Type", "application/sparql-query")
                .header("Accept", ResultForm.JSON.mediaType())
                .POST(HttpRequest.BodyPublishers.ofString(query.serialize()))
                .build();
        return read(request, run);
    }

    /** As it was written: what this server's own optimizer made of it is not for others. */
    private static Query query(OpService service) {
        if (service.getServiceElement() == null) return OpAsQuery.asQuery(service.getSubOp());
        Query query = new Query();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        ElementGroup group = new ElementGroup();
        group.addElement(service.getServiceElement().getElement());
        query.setQueryPattern(group);
        return query;
    }

    private void requireAllowed(URI address) throws Unanswered {
        if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) throw new Unanswered();
        if (limits.servicesAtHome()) return;
        try {
            for (InetAddress host : InetAddress.getAllByName(address.getHost())) {
                if (isPrivate(host)) throw new Unanswered();
            }
        } catch (IOException e) {
            throw new Unanswered(e);
        }
    }

    private static boolean isPrivate(InetAddress host) {
        byte first = host.getAddress()[0];
        boolean isUniqueLocal = host.getAddress().length == 16 && (first & 0xfe) == 0xfc; // RFC 4193
        return isUniqueLocal
                || host.isLoopbackAddress()
                || host.isAnyLocalAddress()
                || host.isLinkLocalAddress()
                || host.isSiteLocalAddress()
                || host.isMulticastAddress();
    }

    private List<Binding> read(HttpRequest request, Run run) throws Unanswered {
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) throw new Unanswered();
                byte[] bytes = body.readNBytes(BYTES + 1);
                if (bytes.length > BYTES) throw Refusals.tooMuch("bytes from a SERVICE", BYTES, "Ask it for less.");
                RowSet rows = RowSet.adapt(ResultSetMgr.read(new ByteArrayInputStream(bytes), ResultSetLang.RS_JSON));
                List<Binding> read = new ArrayList<>();
                while (rows.hasNext()) {
                    run.check();
                    if (read.size() == ROWS) throw Refusals.tooMuch("rows from a SERVICE", ROWS, "Ask it for less.");
                    Binding row = rows.next();
                    run.take(Run.sizeOf(row));
                    read.add(row);
                }
                return read;
            }
        } catch (IOException | JenaException e) {
            throw new Unanswered(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered(e);
        }
    }

    private static final class Unanswered extends Exception {
        private static final long serialVersionUID = 1;

        Unanswered() {
            super("no answer");
        }

        Unanswered(Throwable cause) {
            super("no answer", cause);
        }
    }
}
