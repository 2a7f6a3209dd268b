package dateline.serve.sparql;

import dateline.serve.http.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a request asks by the SPARQL 1.1 Protocol (2.1): the query, in its address, in a form or as a body of its own, and
 * the graphs that it is asked of.
 *
 * @param query nothing if there is none, and nothing else that only a query has
 * @param timeout that the client asks for
 * @param format that the client names, instead of its {@code Accept}
 */
record Asked(
        Optional<String> query,
        List<String> defaultGraphs,
        List<String> namedGraphs,
        Optional<Duration> timeout,
        Optional<String> format) {
    private static final Set<String> PARAMETERS =
            Set.of("query", "default-graph-uri", "named-graph-uri", "timeout", "format", "output", "results");

    /**
     * What SPARQLWrapper says of the form that it wants, three times over, as "format", "output" and "results", besides its
     * {@code Accept}, which is what counts where these are no names of ours.
     */
    static final Set<String> HINTS =
            Set.of("json", "xml", "csv", "tsv", "turtle", "n3", "rdf", "rdf+xml", "json-ld", "jsonld");

    private static final int MOST_GRAPHS = 100; // a client that names more can do it by FROM, up to the query's length
    private static final int ENCODED = 6; // bytes that percent-encoding makes of a character in most scripts

    /** @throws Problem if it is not of the protocol */
    static Asked read(HttpServletRequest request, Limits limits) throws IOException {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        String address = request.getQueryString();
        if (address != null) add(address, parameters);
        if (request.getMethod().equals("POST")) readBody(request, limits, parameters);
        for (String name : parameters.keySet()) require(name);
        for (String name : List.of("output", "results")) requireHint(one(parameters, name));
        Optional<String> query = one(parameters, "query");
        if (query.filter(String::isBlank).isPresent()) throw Refusals.malformed("The query is empty.");
        if (query.isEmpty()
                && (request.getMethod().equals("POST")
                        || parameters.keySet().stream().anyMatch(name -> !name.equals("format"))))
            throw Problem.badRequest("There is no query: it is the parameter \"query\", or the body of a POST as"
                    + " application/sparql-query.");
        return new Asked(
                query,
                graphs(parameters, "default-graph-uri"),
                graphs(parameters, "named-graph-uri"),
                one(parameters, "timeout").map(Asked::seconds),
                one(parameters, "format"));
    }

    private static void require(String parameter) {
        if (parameter.equals("update") || parameter.startsWith("using-"))
            throw Problem.badRequest("Updates are not taken here: this endpoint answers queries.");
        if (!PARAMETERS.contains(parameter))
            throw new Problem(
                    400,
                    "Unknown parameter",
                    "The parameters here are query, default-graph-uri, named-graph-uri, timeout and format.");
    }

    private static void requireHint(Optional<String> form) {
        if (form.isPresent() && !HINTS.contains(form.get())) throw Problem.badRequest("There is no such format here.");
    }

    private static void readBody(HttpServletRequest request, Limits limits, Map<String, List<String>> parameters)
            throws IOException {
        if (request.getHeader("Content-Encoding") != null)
            throw new Problem(415, "Unsupported media type", "A body that is compressed is not read here.");
        String type = request.getHeader("Content-Type"); // getContentType fails if there is no such charset
        if (type == null) type = "";
        String media = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        requireUtf8(type);
        switch (media) {
            case "application/x-www-form-urlencoded" -> add(body(request, ENCODED * limits.queryLength()), parameters);
            case "application/sparql-query" ->
                parameters
                        .computeIfAbsent("query", name -> new ArrayList<>())
                        .add(body(request, 4 * limits.queryLength()));
            default ->
                throw new Problem(
                        415,
                        "Unsupported media type",
                        "A query is posted as application/x-www-form-urlencoded or application/sparql-query.");
        }
    }

    private static void requireUtf8(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT).replace("\"", "").replace(" ", "");
        if (type.contains("charset=") && !type.contains("charset=utf-8"))
            throw new Problem(415, "Unsupported media type", "A query is in UTF-8.");
    }

    private static String body(HttpServletRequest request, int most) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(most + 1);
        if (bytes.length > most) throw Refusals.tooLong("bytes in its body", most);
        return utf8(bytes);
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusals.malformed("The query is not in UTF-8.");
        }
    }

    private static void add(String form, Map<String, List<String>> parameters) {
        for (String pair : form.split("&")) {
            if (pair.isEmpty()) continue;
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            parameters.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        }
    }

    /** As bytes first, so that what is not UTF-8 is refused and not replaced. */
    private static String decode(String text) {
        try {
            return utf8(URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("The request is not well encoded.");
        }
    }

    private static Optional<String> one(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) throw Problem.badRequest("There is more than one \"%s\".".formatted(name));
        return values.stream().findFirst();
    }

    private static List<String> graphs(Map<String, List<String>> parameters, String name) {
        List<String> graphs = parameters.getOrDefault(name, List.of());
        if (graphs.size() > MOST_GRAPHS) throw Refusals.tooLong("graphs", MOST_GRAPHS);
        return graphs.stream().filter(graph -> !graph.isEmpty()).toList();
    }

    private static Duration seconds(String text) {
        try {
            double seconds = Double.parseDouble(text);
            if (seconds > 0 && seconds <= Integer.MAX_VALUE)
                return Duration.ofMillis(Math.max(1, (long) (seconds * 1000)));
        } catch (NumberFormatException e) {
            // said below: for the client it is the same mistake
        }
        throw Problem.badRequest("A timeout is a number of seconds.");
    }
}
