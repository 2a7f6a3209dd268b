package dateline.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The SPARQL behind a table gives the table. */
class TablesTest {
    @Test
    void theQueryBehindEachTableGivesItsRows() throws Exception {
        int tables = 0;
        try (Archive archive = Archive.filled(slot -> switch (slot) {
            case "url", "same" -> "https://courier.example/" + slot;
            default -> "A " + slot;
        })) {
            for (String path : Archive.PAGES) {
                Document page = archive.page(path);
                for (Element section : page.select("section.rows")) {
                    Element under = Objects.requireNonNull(section.nextElementSibling());
                    String query =
                            Objects.requireNonNull(under.selectFirst("pre")).wholeText();
                    assertThat(under.select("a[href^=/sparql?query=]").attr("href"))
                            .isEqualTo("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
                    compare(path, section, ask(archive, query));
                    tables++;
                }
            }
        }
        assertThat(tables).isGreaterThanOrEqualTo(40);
    }

    private static List<Binding> ask(Archive archive, String query) throws Exception {
        String json = archive.get(
                        "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
                        "application/sparql-results+json")
                .body();
        ResultSet results = ResultSetFactory.fromJSON(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        List<Binding> rows = new ArrayList<>();
        while (results.hasNext()) rows.add(results.nextBinding());
        return rows;
    }

    private static void compare(String path, Element section, List<Binding> answers) {
        List<String> columns = section.select("thead th").eachText();
        List<Element> rows = section.select("tbody tr");
        assertThat(rows).as(path).hasSameSizeAs(answers);
        for (int i = 0; i < rows.size(); i++) {
            List<Element> cells = rows.get(i).select("td");
            for (int j = 0; j < cells.size(); j++) {
                String name = columns.get(j).substring(0, 1).toLowerCase(Locale.ROOT)
                        + columns.get(j).substring(1).replace(' ', '_');
                Node node = answers.get(i).get(name);
                if (node == null) assertThat(cells.get(j).text()).as(path).isEmpty();
                else if (node.isLiteral())
                    assertThat(cells.get(j).text()).as(path).isEqualTo(shown(node));
                else if (node.getURI().startsWith(Archive.BASE))
                    assertThat(cells.get(j).select("a").attr("href"))
                            .as(path)
                            .isEqualTo("/" + node.getURI().substring(Archive.BASE.length()));
                else assertThat(cells.get(j).text()).as(path).isNotEmpty();
            }
        }
    }

    private static String shown(Node literal) {
        if (Dates.isDate(literal)) return Dates.words(literal);
        return Numbers.isNumber(literal) ? Numbers.words(literal) : literal.getLiteralLexicalForm();
    }
}
