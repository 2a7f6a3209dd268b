package dateline.serve;

import dateline.serve.View.Example;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The catalogue of questions as links that run them. */
final class Examples {
    private Examples() {}

    static List<Example> all(String sparqlPath) {
        return List.of();
    }

    static String link(String sparqlPath, String query) {
        return sparqlPath + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
