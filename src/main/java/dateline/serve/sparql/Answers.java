package dateline.serve.sparql;

import dateline.serve.http.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.shared.CannotEncodeCharacterException;
import org.apache.jena.shared.InvalidPropertyURIException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs queries and writes what comes out. */
final class Answers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final int GONE = 499; // as others log it when a client does not wait for its answer

    private final Endpoint endpoint;
    private final Node descriptionName;
    private final RemoteService services;
    private final Scans scans = new Scans();
    private final AtomicLong held = new AtomicLong();

    /** Jena's own alarm cannot ring while a query is planned, when it begins to look for rows already. */
    private final ScheduledThreadPoolExecutor alarm = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("query-alarm").factory());

    /** @param etag nothing if the answer may not be kept */
    record Task(Asked asked, Checked query, ResultForm form, Optional<String> etag) {}

    /**
     * How it went.
     *
     * @param problem nothing if the answer is whole
     */
    record Outcome(
            int status,
            Duration elapsed,
            long rows,
            long bytes,
            @Nullable Problem problem) {
        Outcome(int status, Duration elapsed, long rows, long bytes) {
            this(status, elapsed, rows, bytes, null);
        }
    }

    Answers(Endpoint endpoint) {
        this.endpoint = endpoint;
        this.descriptionName = NodeFactory.createURI(endpoint.descriptionName());
        this.services = new RemoteService(endpoint.limits());
        alarm.setRemoveOnCancelPolicy(true);
    }

    @Override
    public void close() {
        alarm.shutdownNow();
    }

    Outcome answer(Task task, HttpServletRequest request, HttpServletResponse response) {
        Duration most = endpoint.limits().timeout();
        Duration timeout = task.asked()
                .timeout()
                .filter(asked -> asked.compareTo(most) < 0)
                .orElse(most);
        try (Run run = new Run(endpoint.limits(), timeout, held)) {
            Future<?> ringing = alarm.schedule(run::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
            Body body = new Body(
                    response,
                    run,
                    () -> head(task, run, response),
                    request.getMethod().equals("HEAD"));
            Result result = new Result(task.form(), run, endpoint.prefixes(), body);
            int status;
            Problem problem = null;
            try {
                read(task, run, result);
                body.finish();
                status = HttpServletResponse.SC_OK;
            } catch (Body.Enough e) {
                status = HttpServletResponse.SC_OK;
            } catch (Body.Gone e) {
                status = GONE;
            } catch (RuntimeException | StackOverflowError e) {
                problem = problem(e, run);
                status = problem.status();
            } finally {
                ringing.cancel(false);
            }
            return new Outcome(status, run.elapsed(), result.rows(), body.length(), problem);
        }
    }

    /**
     * The first rows, for a page.
     *
     * @throws Problem as everybody is refused
     */
    Rows rows(String text, int most) {
        Checked query = Checked.read(text, endpoint.limits());
        Asked asked = new Asked(Optional.of(text), List.of(), List.of(), Optional.empty(), Optional.empty());
        Task task = new Task(asked, query, ResultForm.of(query.query()).getFirst(), Optional.empty());
        Duration timeout = endpoint.limits().timeout();
        try (Run run = new Run(endpoint.limits(), timeout, held)) {
            Future<?> ringing = alarm.schedule(run::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
            TakeRows rows = new TakeRows(run, most, query.isStable());
            try {
                read(task, run, rows);
            } catch (RuntimeException | StackOverflowError e) {
                throw problem(e, run);
            } finally {
                ringing.cancel(false);
            }
            return rows.rows();
        }
    }

    private static Problem problem(Throwable failure, Run run) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) return problem;
            if (cause instanceof QueryCancelledException) return Refusals.timedOut(run.timeout(), run.elapsed());
        }
        if (failure instanceof StackOverflowError) return Refusals.malformed("This query is nested too deeply.");
        if (failure instanceof InvalidPropertyURIException || failure instanceof CannotEncodeCharacterException)
            return Refusals.unsayable("What this query gives cannot be said in XML; ask for Turtle or N-Triples.");
        if (failure instanceof IllegalFormatException) // of Jena's own message
        return Refusals.malformed("A language tag that this query makes is not well formed.");
        if (failure instanceof QueryException) return Refusals.malformed("This query cannot be run.");
        LOG.error("A query failed", failure);
        return new Problem(500, "Something went wrong", "The query could not be answered; the fault is on this side.");
    }

    private void read(Task task, Run run, Taking result) {
        DatasetGraph data = endpoint.data();
        data.begin(ReadWrite.READ);
        try {
            execute(task, run, result, data);
        } finally {
            data.end();
        }
    }

    private void execute(Task task, Run run, Taking result, DatasetGraph data) {
        Query query = task.query().query();
        Pair<DatasetGraph, Query> asked = asked(task, data, query);
        Query asks = query.isDescribeType() ? Describing.things(asked.getRight()) : asked.getRight();
        try (QueryExec execution = execution(asks, asked.getLeft(), run)) {
            if (query.isSelectType()) result.table(execution);
            else if (query.isAskType()) result.truth(execution);
            else {
                Describing describing = new Describing(run);
                if (query.isConstructType()) describing.construct(execution);
                else describing.describe(query, execution, asked.getLeft());
                Graph graph = describing.graph();
                graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
                result.graph(graph);
            }
        }
    }

    /** What the graphs named in the request or else in the query make of the data (SPARQL 1.1 Protocol, 2.1.4). */
    private Pair<DatasetGraph, Query> asked(Task task, DatasetGraph data, Query query) {
        String words = String.join(
                " ",
                task.asked().query().orElse(""),
                String.join(" ", task.asked().defaultGraphs()),
                String.join(" ", task.asked().namedGraphs()));
        DatasetGraph seen = Described.view(words, data, descriptionName, endpoint.description());
        DatasetDescription graphs = DatasetDescription.create(
                task.asked().defaultGraphs(), task.asked().namedGraphs());
        if (graphs.isEmpty() && !query.hasDatasetDescription()) return Pair.create(seen, query);
        if (graphs.isEmpty()) graphs = query.getDatasetDescription();
        Query bare = query.cloneQuery();
        bare.getGraphURIs().clear();
        bare.getNamedGraphURIs().clear();
        return Pair.create(DynamicDatasets.dynamicDataset(graphs, seen, false), bare);
    }

    private QueryExec execution(Query query, DatasetGraph data, Run run) {
        OpExecutorFactory executors = GuardedExecutor.factory(run, scans, services);
        return QueryExec.dataset(data)
                .query(query)
                .set(ARQConstants.sysOptimizerFactory, safe(data, run))
                .set(ARQConstants.sysOpExecutorFactory, executors)
                .set(ARQConstants.registryFunctions, Functions.registry())
                .set(ARQConstants.registryPropertyFunctions, Functions.properties())
                .set(ARQConstants.symCancelQuery, run.cancelSignal())
                .set(ARQ.httpServiceAllowed, false)
                .build();
    }

    /** Makes expressions safe, then does what the store wants done: it hides what is not for queries. */
    private static RewriteFactory safe(DatasetGraph data, Run run) {
        RewriteFactory own = data.getContext().get(ARQConstants.sysOptimizerFactory);
        RewriteFactory next = own == null ? Optimize.stdOptimizationFactory : own;
        return context -> op -> next.create(context).rewrite(SafeExpressions.in(op, run));
    }

    private void head(Task task, Run run, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(task.form().contentType());
        task.etag()
                .ifPresentOrElse(
                        etag -> SparqlServlet.caching(response, etag),
                        () -> response.setHeader("Cache-Control", "no-store"));
        if (task.form().isToBeSaved())
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"results." + task.form().suffix() + "\"");
        response.setHeader(
                "Server-Timing",
                "query;dur=%.1f".formatted(run.elapsed().toNanos() / 1e6).replace(',', '.'));
    }
}
