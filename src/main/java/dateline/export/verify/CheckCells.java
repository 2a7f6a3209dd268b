package dateline.export.verify;

import dateline.export.release.Column;
import dateline.export.release.Column.Value;
import dateline.export.release.Table;
import dateline.export.table.Cells;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Holds the cells of a row to what release.json says of their columns. */
final class CheckCells {
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d{0,17})");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,30})(\\.\\d{1,30})?");
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

    private final List<Column> columns;
    private final List<Set<String>> values;

    CheckCells(Table table) {
        columns = table.columns();
        values = columns.stream()
                .map(column -> (Set<String>)
                        new HashSet<>(column.values().stream().map(Value::value).toList()))
                .toList();
    }

    /** Whether it can be read as a number. */
    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    /** Tells what is wrong with a row that has as many cells as there are columns. */
    void wrong(List<String> row, Consumer<String> wrong) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String cell = row.get(i);
            if (cell.isEmpty()) {
                if (column.isRequired()) wrong.accept(column.name() + " is missing");
            } else if (!isOfType(cell, column.type())) {
                wrong.accept("%s is '%s', which is no %s".formatted(column.name(), shown(cell), column.type()));
            } else if (!values.get(i).isEmpty() && !values.get(i).contains(Cells.read(cell))) {
                wrong.accept("%s is '%s', which is none of its values".formatted(column.name(), shown(cell)));
            } else if (isText(column) && !Cells.write(Cells.read(cell)).equals(cell)) {
                wrong.accept("%s is '%s', which a spreadsheet would run".formatted(column.name(), shown(cell)));
            }
        }
    }

    private static boolean isText(Column column) {
        return column.type() == Column.Type.TEXT || column.type() == Column.Type.IRI;
    }

    private static boolean isOfType(String cell, Column.Type type) {
        return switch (type) {
            case TEXT -> true;
            case IRI -> IRI.matcher(cell).matches(); // which never begins as a formula does
            case INTEGER -> INTEGER.matcher(cell).matches();
            case DECIMAL -> isNumber(cell);
            case BOOLEAN -> cell.equals("true") || cell.equals("false");
            case DATE -> isDate(cell);
            case DATE_TIME -> isTime(cell);
        };
    }

    private static boolean isDate(String cell) {
        try {
            return LocalDate.parse(cell).toString().equals(cell);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isTime(String cell) {
        try {
            OffsetDateTime.parse(cell);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String shown(String cell) {
        return cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST) + "…";
    }

    private static final int LONGEST = 100; // characters of a cell; more is no use in one line
}
