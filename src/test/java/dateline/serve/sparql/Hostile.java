package dateline.serve.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request that means harm, and the statuses that may answer it; 0 is a connection that is broken off. */
public record Hostile(String name, List<Integer> statuses, String text) {
    private static final Pattern REPEATED = Pattern.compile("«(\\d+)×([^»]*)»");
    private static final Pattern REQUEST = Pattern.compile("(GET|HEAD|POST|PUT|DELETE|PATCH|TRACE) (/\\S*)");
    private static final String PREFIXES = """
            PREFIX : <http://example.org/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX text: <http://jena.apache.org/text#>
            """;

    /** All of {@code hostile.txt}. */
    public static List<Hostile> all(String canary, String secret) {
        List<Hostile> all = new ArrayList<>();
        for (String block : read().split("(?m)^--- ")) {
            if (block.startsWith("#")) continue;
            String head = block.lines().findFirst().orElseThrow();
            List<String> words = Arrays.asList(head.split(" "));
            String text = block.substring(head.length()).strip();
            all.add(new Hostile(
                    words.getFirst(),
                    words.stream().skip(1).map(Integer::valueOf).toList(),
                    written(text).replace("CANARY", canary).replace("SECRET", secret)));
        }
        return all;
    }

    private static String read() {
        try (InputStream in = Hostile.class.getResourceAsStream("hostile.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(String text) {
        return REPEATED.matcher(text)
                .replaceAll(repeated ->
                        Matcher.quoteReplacement(repeated.group(2).repeat(Integer.parseInt(repeated.group(1)))));
    }

    public HttpRequest.Builder request(int port) {
        String first = text.lines().findFirst().orElse("");
        Matcher line = REQUEST.matcher(first);
        if (!line.matches())
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sparql"))
                    .header("Content-Type", "application/sparql-query")
                    .POST(HttpRequest.BodyPublishers.ofString((text.startsWith("BASE") ? "" : PREFIXES) + text));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + line.group(2)));
        int blank = text.indexOf("\n\n");
        String headers = text.substring(first.length(), blank < 0 ? text.length() : blank);
        for (String header : headers.strip().split("\n")) {
            String[] parts = header.split(": ", 2);
            if (parts.length == 2) request.header(parts[0], parts[1]);
        }
        return request.method(
                line.group(1),
                blank < 0
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(text.substring(blank + 2)));
    }

    @Override
    public String toString() {
        return name;
    }
}
