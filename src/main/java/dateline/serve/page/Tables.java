package dateline.serve.page;

import dateline.serve.data.Addresses;
import dateline.serve.http.Request;
import dateline.serve.page.View.Cell;
import dateline.serve.page.View.Column;
import dateline.serve.page.View.Table;
import dateline.serve.page.View.Value;
import dateline.vocab.News;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;

/** Makes tables out of queries, and puts beside each the query that gives the same rows to whoever asks it. */
final class Tables {
    private static final int ROWS = 20; // of one table at a time
    private static final Set<String> WORDS = Set.of("sentence", "words"); // columns of the articles' own text
    private static final Set<String> COUNTED = Set.of("mentions"); // several readings in one row

    private final DatasetGraph data;
    private final Queries queries;
    private final Values values;
    private final Addresses addresses;
    private final boolean showsText;
    private final Request request;
    private final Map<Map.Entry<String, Map<String, Node>>, List<Binding>> read = new HashMap<>();

    /** @param request says which part of each table is wanted: {@code ?events=2} */
    Tables(DatasetGraph data, Queries queries, Values values, Addresses addresses, boolean showsText, Request request) {
        this.data = data;
        this.queries = queries;
        this.values = values;
        this.addresses = addresses;
        this.showsText = showsText;
        this.request = request;
    }

    /**
     * A table about a thing; nothing if there are no rows.
     *
     * @param name of the query, which is also the table's place on the page
     */
    Optional<Table> about(Node thing, String name, String title) {
        return of(name, title, Map.of("thing", thing));
    }

    Optional<Table> of(String name, String title, Map<String, Node> bound) {
        Queries.Asked asked = queries.named(name);
        Query query = asked.of(bound);
        List<Binding> all = read.computeIfAbsent(Map.entry(name, bound), any -> rows(query));
        if (all.isEmpty()) return Optional.empty();
        int pages = (all.size() + ROWS - 1) / ROWS;
        int page = Math.min(request.number(name, 1, 10_000, 1), pages);
        int first = (page - 1) * ROWS;
        int last = Math.min(first + ROWS, all.size());
        if (pages > 1) {
            query.setLimit(ROWS);
            if (first > 0) query.setOffset(first);
        }
        boolean isCut = asked.most() > 0 && read(query, all) >= asked.most();
        String note = note(first, last, all.size(), isCut, asked.most());
        List<Value> links = new ArrayList<>();
        if (page > 1) links.add(part(name, page - 1, "Before"));
        if (page < pages) links.add(part(name, page + 1, "More"));
        return Optional.of(table(name, title, query, all.subList(first, last), note, links));
    }

    /** A table whose rows are read in the order of the index and no further than shown, for as many as there may be. */
    Table part(String name, String title, Map<String, Node> bound, int page, int rows, boolean goesOn) {
        Query query = queries.named(name).of(bound);
        int first = (page - 1) * rows;
        query.setLimit(rows + 1L);
        if (first > 0) query.setOffset(first);
        List<Binding> all = rows(query);
        query.setLimit(rows);
        boolean more = all.size() > rows;
        List<Binding> shown = more ? all.subList(0, rows) : all;
        String note = shown.isEmpty()
                ? "None."
                : "%s–%s%s"
                        .formatted(
                                Numbers.words(first + 1L),
                                Numbers.words(first + (long) shown.size()),
                                more ? ", in the order they are stored" : "");
        List<Value> links = new ArrayList<>();
        if (page > 1) links.add(new Value("Before", link(page - 1), false));
        if (more && goesOn) links.add(new Value("More", link(page + 1), false));
        return table(name, title, query, shown, note, links);
    }

    private String link(int page) {
        return "?links="
                + URLEncoder.encode(request.parameter("links").orElse(""), StandardCharsets.UTF_8)
                + "&page=" + page;
    }

    private static Value part(String name, int page, String text) {
        return new Value(text, "?" + name + "=" + page + "#" + name, false);
    }

    /** How many things the inner query gave, as far as the rows tell. */
    private static long read(Query query, List<Binding> rows) {
        Optional<String> counted =
                query.getResultVars().stream().filter(COUNTED::contains).findFirst();
        if (counted.isEmpty()) return rows.size();
        return rows.stream()
                .map(row -> row.get(counted.get()))
                .mapToLong(number -> number == null ? 0 : Long.parseLong(number.getLiteralLexicalForm()))
                .sum();
    }

    private static String note(int first, int last, int all, boolean isCut, int most) {
        String range = first == 0 && last == all
                ? (all == 1 ? "1 row" : Numbers.words(all) + " rows")
                : "%d–%d of %s".formatted(first + 1, last, Numbers.words(all));
        return isCut ? range + ", out of the first " + Numbers.words(most) + " found; there may be more" : range;
    }

    private Table table(String name, String title, Query query, List<Binding> rows, String note, List<Value> links) {
        List<Var> shown = query.getProjectVars().stream()
                .filter(variable -> showsText || !WORDS.contains(variable.getName()))
                .filter(variable -> rows.isEmpty() || rows.stream().anyMatch(row -> row.contains(variable)))
                .toList();
        List<List<Cell>> cells = rows.stream()
                .map(row -> shown.stream()
                        .map(variable -> cell(variable.getName(), row.get(variable)))
                        .toList())
                .toList();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            int column = i;
            boolean isNumber =
                    cells.stream().allMatch(row -> row.get(column).style().equals("number"));
            columns.add(new Column(title(shown.get(i).getName()), isNumber ? "number" : ""));
        }
        String text = query.toString();
        return new Table(
                name,
                title,
                columns,
                cells,
                note,
                text,
                addresses.sparqlPath() + "?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8),
                links);
    }

    /** A variable's name as a heading: "first_attested" is "First attested". */
    private static String title(String variable) {
        return Wording.capital(variable.replace('_', ' '));
    }

    private Cell cell(String column, @Nullable Node node) {
        String title = title(column);
        if (node == null) return new Cell(title, Value.plain(""), "", "");
        if (node.isURI() && node.getURI().startsWith(News.NS))
            return new Cell(title, Value.plain(Wording.capital(values.term(node))), "", Values.localName(node));
        if (WORDS.contains(column)) return new Cell(title, Value.plain(values.words(node)), "words", "");
        String style = Numbers.isNumber(node) ? "number" : Dates.isDate(node) ? "when" : "";
        return new Cell(title, values.of(node), style, "");
    }

    /** The rows of a table about a thing, all that are read; they are read once, however often they are asked for. */
    List<Binding> rows(String name, Node thing) {
        Map<String, Node> bound = Map.of("thing", thing);
        return read.computeIfAbsent(
                Map.entry(name, bound), any -> rows(queries.named(name).of(bound)));
    }

    /** The rows of a query of our own: it reads no more than its inner limit lets it. */
    List<Binding> rows(Query query) {
        List<Binding> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
            execution.select().forEachRemaining(rows::add);
        }
        return rows;
    }
}
