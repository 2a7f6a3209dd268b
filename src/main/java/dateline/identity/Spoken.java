package dateline.identity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A form with those who tell it, as it travels between machines.
 *
 * @param tellers by their IRIs, as many as have to be heard or counted
 * @param keys under which it is found, whichever article tells it; sorted
 */
public record Spoken(String form, List<Teller> tellers, List<String> keys) implements Serializable {
    private static final long serialVersionUID = 1;

    /**
     * An article that tells it.
     *
     * @param order sorts articles by when they were published
     * @param lookups under which keys others stand that might be the same
     */
    public record Teller(String article, String order, List<String> lookups) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    public Spoken {
        tellers = List.copyOf(tellers);
        keys = List.copyOf(keys);
    }

    /** Both together; of the articles no more than {@code most}, the first by their IRIs. */
    Spoken with(Spoken other, int most) {
        TreeMap<String, Teller> all = new TreeMap<>();
        Stream.concat(tellers.stream(), other.tellers.stream()).forEach(teller -> all.put(teller.article, teller));
        TreeSet<String> allKeys = new TreeSet<>(keys);
        allKeys.addAll(other.keys);
        return new Spoken(
                form, new ArrayList<>(all.values()).subList(0, Math.min(most, all.size())), new ArrayList<>(allKeys));
    }

    /** The first published of those who tell it. */
    Teller firstPublished() {
        return tellers.stream().min(Comparator.comparing(Teller::order)).orElseThrow();
    }
}
