package dateline.serve.guard;

import dateline.serve.http.Problem;
import dateline.store.StoreException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes articles from whoever bears the token: {@code POST articles} with an article in any form that is read, or facts, and
 * {@code DELETE articles?iri=…&reason=…}. One thread writes, a few requests wait, more are told to come again. There is no SPARQL
 * Update: it could say what no sentence supports, and leave register, text index and revisions behind the data.
 */
final class Articles extends Handler.Wrapper {
    /** Of facts as lines of the facts format; everything else is looked at, whatever it is called. */
    static final String FACTS = "application/vnd.dateline.facts+json";

    static final int LARGEST = 8 << 20; // bytes of a body, as of a record in a dataset
    private static final int WAITING = 8;
    private static final long ENDING = 30; // seconds for what is being written when the server stops
    private static final Logger LOG = LoggerFactory.getLogger(Articles.class);

    /** What a form on somebody's page can send. */
    private static final Set<String> FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data");

    private final String path;
    private final Writing writing;
    private final Bearer bearer;
    private final Measures measures;
    private final ThreadPoolExecutor writer;

    Articles(String path, Writing writing, Bearer bearer, Measures measures) {
        this.path = path;
        this.writing = writing;
        this.bearer = bearer;
        this.measures = measures;
        this.writer = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().name("writes").factory());
    }

    boolean isAt(Request request) {
        return path.equals(Request.getPathInContext(request));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean isPost = request.getMethod().equals("POST");
        if (!isAt(request) || !isPost && !request.getMethod().equals("DELETE"))
            return super.handle(request, response, callback);
        response.getHeaders().remove("Access-Control-Allow-Origin"); // what is written is for no script elsewhere
        try {
            bearer.require(request);
            Job job = isPost ? post(request) : delete(request);
            request.addIdleTimeoutListener(
                    timeout -> false); // it may have to wait for others, and for the language models
            writer.execute(() -> run(job, request, response, callback));
        } catch (Problem problem) {
            RefusalPages.write(problem, response, callback);
        } catch (RejectedExecutionException e) {
            RefusalPages.write(
                    new Problem(
                            503,
                            "Service Unavailable",
                            "Others are writing; send it again in a while.",
                            Map.of(),
                            Map.of("Retry-After", "10")),
                    response,
                    callback);
        }
        return true;
    }

    /** What is to be done, and what the audit log says of it. */
    private interface Job {
        Answer run();

        void tell(Map<String, Object> line);
    }

    private record Answer(int status, Optional<String> location, Map<String, Object> members) {}

    private Job post(Request request) throws Exception {
        String type = Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE))
                .orElse("")
                .split(";", 2)[0]
                .strip()
                .toLowerCase(Locale.ROOT);
        if (FORMS.contains(type))
            throw new Problem(415, "Unsupported Media Type", "Send the article itself as the body, not a form.");
        byte[] body = bytes(request);
        if (body.length == 0) throw Problem.badRequest("There is no article: it is the body of the request.");
        return new Job() {
            @Override
            public Answer run() {
                Writes.Outcome outcome = type.equals(FACTS)
                        ? writing.writes().facts(body)
                        : writing.writes().articles(body);
                return answer(outcome);
            }

            @Override
            public void tell(Map<String, Object> line) {
                line.put("write", type.equals(FACTS) ? "facts" : "articles");
                line.put("bytes", body.length);
            }
        };
    }

    private Answer answer(Writes.Outcome outcome) {
        measures.wrote("stored", outcome.stored().size());
        measures.wrote("unchanged", outcome.unchanged().size());
        measures.wrote("issue", outcome.issues().size());
        List<String> stored = outcome.stored();
        if (stored.isEmpty() && outcome.unchanged().isEmpty()) {
            Map<String, Object> members = Map.of("issues", outcome.issues());
            String detail = outcome.issues().isEmpty() ? "There is no article in it." : "No article could be taken in.";
            throw new Problem(422, "Unprocessable Content", detail, members, Map.of());
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("stored", stored);
        members.put("unchanged", outcome.unchanged());
        members.put("issues", outcome.issues());
        if (stored.isEmpty()) return new Answer(200, Optional.empty(), members);
        return new Answer(201, stored.size() == 1 ? Optional.of(stored.getFirst()) : Optional.empty(), members);
    }

    private Job delete(Request request) {
        Fields parameters = Request.extractQueryParameters(request);
        String iri = Optional.ofNullable(parameters.getValue("iri"))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Problem.badRequest("Which article? Its address is the parameter \"iri\"."));
        Optional<String> reason = Optional.ofNullable(parameters.getValue("reason"))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        return new Job() {
            @Override
            public Answer run() {
                String withdrawn =
                        writing.writes().withdraw(iri, reason).orElseThrow(() -> Problem.notFound("this article"));
                measures.wrote("withdrawn", 1);
                return new Answer(200, Optional.empty(), Map.of("withdrawn", withdrawn));
            }

            @Override
            public void tell(Map<String, Object> line) {
                line.put("write", "withdraw");
                line.put("iri", LogLines.cut(iri));
                reason.ifPresent(words -> line.put("reason", LogLines.cut(words)));
            }
        };
    }

    private static byte[] bytes(Request request) throws Exception {
        ByteBuffer body = Content.Source.asByteBuffer(request); // it is here already
        byte[] bytes = new byte[body.remaining()];
        body.get(bytes);
        return bytes;
    }

    private void run(Job job, Request request, Response response, Callback callback) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", Instant.now().toString());
        line.put("client", Clients.noted(request).address());
        job.tell(line);
        try {
            Answer answer = job.run();
            line.put("status", answer.status());
            line.putAll(answer.members());
            audit(line);
            answer.location().ifPresent(iri -> response.getHeaders().put(HttpHeader.LOCATION, iri));
            RefusalPages.json(answer.status(), answer.members(), response, callback);
        } catch (Problem problem) {
            line.put("status", problem.status());
            line.putAll(problem.members());
            audit(line);
            RefusalPages.write(problem, response, callback);
        } catch (RuntimeException | Error e) {
            boolean isFull = e instanceof StoreException.Full;
            LOG.error("What was sent could not be stored", e);
            line.put("status", isFull ? 507 : 500);
            audit(line);
            RefusalPages.write(RefusalPages.problem(isFull ? 507 : 500), response, callback);
        }
    }

    private void audit(Map<String, Object> line) {
        try {
            writing.audit().write(line);
        } catch (RuntimeException e) {
            LOG.error("The audit log cannot be written", e); // the write has happened, and its answer must go out
        }
    }

    @Override
    protected void doStop() throws Exception {
        writer.shutdown(); // never interrupted: Java would close the store's files under it
        if (!writer.awaitTermination(ENDING, TimeUnit.SECONDS)) LOG.warn("A write goes on while the server stops");
        super.doStop();
    }
}
