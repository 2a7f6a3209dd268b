package dateline.serve.api;

import dateline.serve.api.AnswerView.Snippet;
import java.util.List;

/** How a program asks for the same. */
final class Snippets {
    private Snippets() {}

    /**
     * In four languages.
     *
     * @param json the address of the answer; well encoded, so that it holds no quotation mark or backslash
     * @param csv the same as a table
     */
    static List<Snippet> of(String json, String csv) {
        return List.of(
                new Snippet("curl", "curl -H 'Accept: application/json' '%s'".formatted(json)),
                new Snippet("Python", """
                        import json, urllib.request

                        request = urllib.request.Request("%s", headers={"Accept": "application/json"})
                        rows = json.load(urllib.request.urlopen(request))["rows"]""".formatted(json)),
                new Snippet("R", "rows <- read.csv(\"%s\", encoding = \"UTF-8\")".formatted(csv)),
                new Snippet("JavaScript", """
                        const response = await fetch("%s", { headers: { Accept: "application/json" } });
                        const { rows } = await response.json();""".formatted(json)));
    }
}
