package dateline.serve.dataset;

import dateline.serve.dataset.EditionView.FormLink;
import dateline.serve.dataset.EditionView.Snippet;
import java.util.List;

/**
 * What the codebook's page of a table shows.
 *
 * @param release where the release's page is
 * @param query the SPARQL that makes it; empty if none does
 */
public record TableView(
        String title,
        String name,
        String description,
        String release,
        String version,
        String rows,
        String key,
        List<ColumnRow> columns,
        List<FormLink> files,
        List<Snippet> snippets,
        String query) {

    /**
     * @param missing what it means that there is no value, or that there always is one
     * @param values that it can have, if these are few
     * @param references where its values are found, empty if it is no key of another table
     */
    public record ColumnRow(
            String name,
            String type,
            String description,
            String unit,
            boolean isRequired,
            String property,
            String propertyHref,
            String example,
            List<Meaning> values,
            String references,
            String referencesHref) {}

    public record Meaning(String value, String words) {}
}
