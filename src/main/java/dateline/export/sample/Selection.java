package dateline.export.sample;

import dateline.export.release.Table;
import dateline.export.release.Table.ForeignKey;
import dateline.export.work.Workbench;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of a release's tables that are whole by themselves: some articles with all that they tell, and with every row that a row
 * among them refers to. For each table NAME, {@code kept_NAME} holds the numbers of its rows. The tables are attached as
 * {@code release}.
 */
final class Selection {
    private static final String ARTICLE = "article";
    private static final String FACT = "fact"; // names a row of one of several tables, so it is no foreign key

    private final Workbench bench;
    private final List<Table> tables;

    Selection(Workbench bench, List<Table> tables) {
        this.bench = bench;
        this.tables = tables;
    }

    /** Selects so many articles, by the SHA-256 of their IRIs: the same ones as long as they are there. */
    void select(int articles) throws IOException {
        for (Table table : tables)
            bench.execute("CREATE OR REPLACE TABLE %s (n BIGINT PRIMARY KEY)".formatted(kept(table)));
        bench.execute("CREATE OR REPLACE TABLE chosen AS SELECT article FROM release.articles"
                + " ORDER BY sha256(article), article LIMIT %d".formatted(articles));
        for (Table table : tables) if (has(table, ARTICLE)) keep(table, ARTICLE, "SELECT article FROM chosen");
        for (Table table : tables) if (table.name().equals("evidence")) keepFacts(table);
        long before = -1;
        for (long now = size(); now != before; now = size()) {
            before = now;
            for (Table table : tables) followReferences(table);
            for (Table table : tables) followDetails(table);
        }
    }

    private void keepFacts(Table evidence) throws IOException {
        String facts = values(evidence, FACT);
        for (Table table : tables) {
            if (isNamedByFacts(table)) keep(table, table.key().getFirst(), facts);
            else if (has(table, FACT) && !table.equals(evidence)) keep(table, FACT, facts);
        }
    }

    private static boolean isNamedByFacts(Table table) {
        return Stream.of("events", "statements", "offices", "figures").anyMatch(table.name()::equals);
    }

    /** Rows that a kept row refers to. */
    private void followReferences(Table table) throws IOException {
        for (ForeignKey key : table.foreignKeys())
            for (Table target : tables)
                if (target.name().equals(key.table())) keep(target, key.references(), values(table, key.column()));
    }

    /** Rows that say more of a kept row: those whose key begins with it. */
    private void followDetails(Table table) throws IOException {
        String first = table.key().getFirst();
        for (ForeignKey key : table.foreignKeys())
            for (Table owner : tables)
                if (key.column().equals(first) && owner.name().equals(key.table()))
                    keep(table, first, values(owner, key.references()));
    }

    private void keep(Table table, String column, String among) throws IOException {
        bench.execute("INSERT OR IGNORE INTO %s SELECT rowid FROM release.%s WHERE %s IN (%s)"
                .formatted(kept(table), name(table.name()), name(column), among));
    }

    private static String values(Table table, String column) {
        return "SELECT %s FROM release.%s WHERE rowid IN (SELECT n FROM %s)"
                .formatted(name(column), name(table.name()), kept(table));
    }

    private static boolean has(Table table, String column) {
        return table.columns().stream().anyMatch(each -> each.name().equals(column));
    }

    private long size() throws IOException {
        long size = 0;
        for (Table table : tables) size += rows(table);
        return size;
    }

    /** How many rows of a table are selected. */
    long rows(Table table) throws IOException {
        List<Long> counted = new ArrayList<>();
        bench.query("SELECT count(*) FROM " + kept(table), row -> counted.add(row.getLong(1)));
        return counted.getFirst();
    }

    /** Reads the selected rows of a table in their order. */
    void read(Table table, Workbench.Row each) throws IOException {
        bench.query(
                "SELECT * FROM release.%s WHERE rowid IN (SELECT n FROM %s) ORDER BY rowid"
                        .formatted(name(table.name()), kept(table)),
                each);
    }

    private static String kept(Table table) {
        return name("kept_" + table.name());
    }

    private static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
