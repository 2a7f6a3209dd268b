package dateline.bench.queries;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Asks several SPARQL endpoints the same queries in turn, so that whatever else the machine does falls on all alike, and
 * prints the medians and how many times as long each endpoint takes as the first. Fails if answers differ. No two requests
 * are the same to the letter, so that no endpoint can answer from what it kept. {@code CompareQueries FOLDER WARM-UP ROUNDS
 * NAME=ADDRESS...}; the folder holds {@code .rq} files.
 */
public final class CompareQueries {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final List<Target> targets;
    private final int warmUp;
    private final int rounds;
    private int number;
    private boolean differs;

    private record Target(String name, URI address) {}

    private CompareQueries(List<Target> targets, int warmUp, int rounds) {
        this.targets = targets;
        this.warmUp = warmUp;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Target> targets = Arrays.stream(arguments)
                .skip(3)
                .map(text -> text.split("=", 2))
                .map(parts -> new Target(parts[0], URI.create(parts[1])))
                .toList();
        CompareQueries compare =
                new CompareQueries(targets, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".rq"))
                    .sorted()
                    .toList()) compare.compare(file);
        }
        if (compare.differs) throw new IllegalStateException("some answers differ");
    }

    private void compare(Path file) throws IOException, InterruptedException {
        String query = Files.readString(file);
        List<List<Double>> times =
                targets.stream().<List<Double>>map(any -> new ArrayList<>()).toList();
        List<List<String>> answers = new ArrayList<>();
        for (int round = -warmUp; round < rounds; round++) {
            for (int i = 0; i < targets.size(); i++) {
                long before = System.nanoTime();
                String answer = ask(targets.get(i), query);
                if (round >= 0) times.get(i).add((System.nanoTime() - before) / 1e6);
                if (round == -warmUp) answers.add(rows(answer));
            }
        }
        for (int i = 0; i < targets.size(); i++) {
            boolean isSame = answers.get(i).equals(answers.getFirst());
            differs |= !isSame;
            double median = median(times.get(i));
            System.out.printf(
                    Locale.ROOT,
                    "%-32s %-12s %9.2f ms %7.2f x %6d rows%s%n",
                    file.getFileName().toString().replace(".rq", ""),
                    targets.get(i).name(),
                    median,
                    median / median(times.getFirst()),
                    answers.get(i).size(),
                    isSame ? "" : "  OTHER ROWS");
        }
    }

    private static double median(List<Double> times) {
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private String ask(Target target, String query) throws IOException, InterruptedException {
        String text = query + "# " + ++number;
        HttpRequest request = HttpRequest.newBuilder(target.address())
                .header(
                        "Accept",
                        query.contains("CONSTRUCT") ? "application/n-triples" : "application/sparql-results+json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(LIMIT)
                .POST(HttpRequest.BodyPublishers.ofString("query=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200)
            throw new IOException("%s: %d %s".formatted(target.name(), response.statusCode(), response.body()));
        return response.body();
    }

    /** The rows of a table, or the triples of a graph, sorted: where a query orders them it orders them wholly. */
    private List<String> rows(String answer) throws IOException {
        if (!answer.startsWith("{"))
            return answer.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .sorted()
                    .toList();
        List<String> rows = new ArrayList<>();
        for (JsonNode row : json.readTree(answer).path("results").path("bindings")) {
            Map<String, String> values = new TreeMap<>();
            row.fieldNames()
                    .forEachRemaining(name ->
                            values.put(name, row.path(name).path("value").asText()));
            rows.add(values.toString());
        }
        return rows.stream().sorted().toList();
    }
}
