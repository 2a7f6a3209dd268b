package dateline.serve.editor;

import dateline.serve.api.AnswerView;
import dateline.serve.http.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What the editor's page shows: plain values, which the template escapes.
 *
 * @param endpoint where queries go, as a path
 * @param query what stands in the editor
 * @param rowsHref the same page with the rows of the query, for browsers without scripts; empty if there is nothing to show
 * @param known where prefixes and terms are, for completion
 * @param world where the coasts are, for maps
 * @param scripts in their order
 * @param table the rows that were asked for without scripts
 * @param problem why there are none
 * @param limits what holds for everybody, in sentences
 */
public record EditorView(
        String endpoint,
        String query,
        String rowsHref,
        String known,
        String world,
        List<Script> scripts,
        Optional<AnswerView.Table> table,
        Optional<Problem> problem,
        List<Example> examples,
        List<String> limits) {

    /** @param integrity its digest, as HTML writes it: "sha256-…" */
    public record Script(String href, String integrity) {}

    /** @param parameters where it can be asked with other values; empty if it has none */
    public record Example(String title, String description, String name, String href, String parameters) {}
}
