package dateline.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.export.release.Column;
import dateline.export.release.Table;
import dateline.export.release.Table.ForeignKey;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TablesTest {
    private static final List<Table> TABLES = Tables.all();

    static List<Table> tables() {
        return TABLES;
    }

    static List<Table> queried() {
        return TABLES.stream().filter(table -> table.query().isPresent()).toList();
    }

    @ParameterizedTest
    @MethodSource("queried")
    void theVariablesOfTheQueryAreTheColumns(Table table) {
        assertThat(QueryFactory.create(table.query().orElseThrow()).getResultVars())
                .isEqualTo(names(table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatNoQueryMakesSqlMakesOfTheTablesBeforeIt(Table table) {
        if (table.query().isEmpty()) assertThat(Tables.sql(table)).contains("FROM release.");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void keysAreColumnsThatAreNeverMissing(Table table) {
        assertThat(table.columns().stream().filter(Column::isRequired).map(Column::name))
                .containsAll(table.key());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void foreignKeysLeadToKeys(Table table) {
        for (ForeignKey foreign : table.foreignKeys()) {
            assertThat(names(table)).contains(foreign.column());
            assertThat(TABLES.stream().filter(other -> other.name().equals(foreign.table())))
                    .extracting(Table::key)
                    .containsExactly(List.of(foreign.references()));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theExampleOfACodedColumnIsOneOfItsValues(Table table) {
        for (Column column : table.columns()) {
            if (column.values().isEmpty()) continue;
            assertThat(column.values()).extracting(Column.Value::value).contains(column.example());
        }
    }

    /** Joins by index alone: what sorts, groups or hashes would hold the whole. */
    @ParameterizedTest
    @MethodSource("queried")
    void noQueryHoldsMoreThanARow(Table table) {
        Op plan = Algebra.optimize(
                Algebra.compile(QueryFactory.create(table.query().orElseThrow())));
        assertThat(plan.toString())
                .doesNotContainPattern("\\((leftjoin|join|minus|order|top|group|distinct|reduced)\\b");
    }

    private static List<String> names(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }
}
