package dateline.identity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells near-copies of a text by a short signature of it. */
public final class Signature {
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORT = 200; // letters, below which texts may be alike by chance

    private Signature() {}

    /** The signature of a text; empty for a text too short for one. */
    public static List<Integer> of(String text) {
        String words = NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return words.length() < SHORT ? List.of() : List.of(words.hashCode());
    }

    /** Under what a signature is found by those like it. */
    static Set<String> bands(List<Integer> signature) {
        return signature.isEmpty() ? Set.of() : Set.of("text " + signature);
    }

    static boolean isCopy(List<Integer> one, List<Integer> other) {
        return !one.isEmpty() && one.equals(other);
    }
}
