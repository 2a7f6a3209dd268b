package dateline.corpus.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which columns of a dataset tell what: the usual names, before them what the person who runs Dateline says. */
public final class Columns {
    /** Those with the usual names. */
    public static final Columns USUAL = new Columns(Map.of());

    private final Map<Field, List<String>> keys = new EnumMap<>(Field.class);

    /**
     * @param named for the name of a field the name of its column; of a field in an object, with dots: {@code meta.date}
     * @throws IllegalArgumentException if there is no such field
     */
    public Columns(Map<String, String> named) {
        for (Field field : Field.values())
            keys.put(field, field.names().stream().map(Field::key).collect(Collectors.toCollection(ArrayList::new)));
        named.forEach((field, column) -> keys.getOrDefault(
                        Field.named(field)
                                .orElseThrow(() -> new IllegalArgumentException("there is no field " + field)),
                        new ArrayList<>())
                .addFirst(Field.key(column)));
    }

    /** The keys ({@link Field#key}) of the columns that may hold a field, in the order in which they are asked. */
    List<String> keys(Field field) {
        return keys.getOrDefault(field, List.of());
    }

    /** Whether these are the names of columns that hold articles. */
    boolean areHeader(List<String> cells) {
        Set<String> found = cells.stream().map(Field::key).collect(Collectors.toSet());
        return Stream.of(Field.HEADLINE, Field.TEXT, Field.HTML)
                .anyMatch(field -> keys(field).stream().anyMatch(found::contains));
    }

    /** How many of the names are those of columns that are read. */
    long known(List<String> cells) {
        Set<String> all = keys.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return cells.stream().map(Field::key).filter(all::contains).count();
    }
}
