package dateline.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells near-copies of a text by a short signature of it: how many shingles of five words it has, and MinHash values of
 * them (Broder, 1997), which estimate how many two texts share. Lines of our own, since a store keeps signatures for years:
 * those of Lucene's {@code MinHashFilter} hang on its tokenizer, which changes with its version, and its one hash function
 * with buckets estimates badly for texts of fewer shingles than buckets, as short news is.
 */
public final class Signature {
    private static final int SHINGLE = 5; // words; two reporters seldom write five in a row alike but in quotations
    private static final int FEWEST = 25; // shingles, below which texts may be alike by chance

    private static final int ROWS = 3; // that agree by chance, at a twentieth of the text shared, once in 8,000 bands
    private static final int BANDS = 32; // with three rows: half of the text shared is found at .986
    private static final int HASHES = ROWS * BANDS; // an error of .05 in the estimate

    /** How much of the shorter text stands in the other one if it is a copy, cut or edited. */
    private static final double CONTAINED = 0.65;

    /** How much of a text can be a copy beside what else there is in an article. */
    private static final double SHARED = 0.2;

    /** What texts of one chain of copies have at least in common. */
    private static final double KIN = 0.3;

    private Signature() {}

    /** The signature of a text; empty for a text too short for one. */
    public static List<Integer> of(String text) {
        Set<Long> shingles = Words.shingles(Words.of(text), SHINGLE);
        if (shingles.size() < FEWEST) return List.of();
        int[] least = new int[HASHES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (long shingle : shingles)
            for (int hash = 0; hash < HASHES; hash++)
                least[hash] = Math.min(least[hash], (int) (Words.mix(shingle + hash) >>> 32));
        List<Integer> signature = new ArrayList<>(List.of(shingles.size()));
        Arrays.stream(least).forEach(signature::add);
        return List.copyOf(signature);
    }

    /** Under what a signature is found by those like it. */
    static Set<String> bands(List<Integer> signature) {
        Set<String> bands = new TreeSet<>();
        for (int at = 1; at + ROWS <= signature.size(); at += ROWS) {
            long band = at;
            for (int value : signature.subList(at, at + ROWS)) band = Words.mix(band ^ value);
            bands.add("text %016x".formatted(band));
        }
        return bands;
    }

    static boolean isCopy(List<Integer> one, List<Integer> other) {
        return shared(one, other) >= SHARED && contained(one, other) >= CONTAINED;
    }

    /** Whether they have so little in common that they are not even copies of one third text. */
    static boolean isUnlike(List<Integer> one, List<Integer> other) {
        return contained(one, other) < KIN;
    }

    /** Of all shingles of both, how many both have: Jaccard's index, as estimated. */
    static double shared(List<Integer> one, List<Integer> other) {
        if (one.isEmpty() || one.size() != other.size()) return 0;
        int same = 0;
        for (int at = 1; at < one.size(); at++) if (one.get(at).equals(other.get(at))) same++;
        return (double) same / (one.size() - 1);
    }

    /** Of the shingles of the shorter one, how many the other has. */
    static double contained(List<Integer> one, List<Integer> other) {
        double shared = shared(one, other);
        if (shared == 0) return 0;
        int both = one.getFirst() + other.getFirst();
        return shared * both / (1 + shared) / Math.min(one.getFirst(), other.getFirst());
    }
}
