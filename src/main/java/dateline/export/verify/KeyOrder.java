package dateline.export.verify;

import dateline.export.release.Column;
import dateline.export.release.Column.Type;
import dateline.export.release.Table;
import dateline.export.table.Cells;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Sees whether rows come in the order of their keys, each key once: numbers by value, all else by the bytes of UTF-8. */
final class KeyOrder {
    private final int[] places;
    private final Type[] types;
    private List<String> before = List.of();

    KeyOrder(Table table) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        places = table.key().stream()
                .mapToInt(names::indexOf)
                .filter(place -> place >= 0)
                .toArray();
        types = Arrays.stream(places)
                .mapToObj(place -> table.columns().get(place).type())
                .toArray(Type[]::new);
    }

    /** Whether this row comes after the last one. */
    boolean isNext(List<String> row) {
        List<String> key =
                Arrays.stream(places).mapToObj(row::get).map(Cells::read).toList();
        boolean isNext = before.isEmpty() || compare(before, key) < 0;
        before = key;
        return isNext;
    }

    private int compare(List<String> one, List<String> other) {
        for (int i = 0; i < places.length; i++) {
            int order = compare(one.get(i), other.get(i), types[i]);
            if (order != 0) return order;
        }
        return 0;
    }

    private static int compare(String one, String other, Type type) {
        boolean isNumber = type == Type.INTEGER || type == Type.DECIMAL;
        if (isNumber && CheckCells.isNumber(one) && CheckCells.isNumber(other))
            return new BigDecimal(one).compareTo(new BigDecimal(other));
        return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
