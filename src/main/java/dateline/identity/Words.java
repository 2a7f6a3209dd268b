package dateline.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as words, however they are set: without letter case, accents, punctuation and the shapes of apostrophes. */
final class Words {
    private static final Pattern NOT_WORDS =
            Pattern.compile("[^\\p{L}\\p{N}']+|(?<![\\p{L}\\p{N}])'|'(?![\\p{L}\\p{N}])");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Words() {}

    static List<String> of(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(NOT_WORDS.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words as one line, to compare names by. */
    static String line(String text) {
        return String.join(" ", of(text));
    }

    /** Hashes of all runs of so many words, in the order of the text, each once. */
    static Set<Long> shingles(List<String> words, int size) {
        Set<Long> shingles = new LinkedHashSet<>();
        for (int at = 0; at + size <= words.size(); at++) {
            long hash = 0;
            for (String word : words.subList(at, at + size)) hash = mix(hash ^ word.hashCode());
            shingles.add(hash);
        }
        return shingles;
    }

    /** Scatters a number: the finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
    static long mix(long number) {
        long mixed = number + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
