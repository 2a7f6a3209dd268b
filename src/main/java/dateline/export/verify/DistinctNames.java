package dateline.export.verify;

import dateline.export.release.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Counts names, each once, with eight bytes for each: of two million, two look alike once in ten million times.
 * Longs in an array, for a set of strings would take a gigabyte for the sentences of 200,000 articles.
 */
final class DistinctNames {
    private final MessageDigest digest = Sha256.digest();
    private long[] seen = new long[1 << 10];
    private int count;

    void add(String name) {
        long hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)))
                .getLong();
        if (hash == 0) hash = 1; // for 0 is an empty place
        if (count * 2 >= seen.length) grow();
        if (put(seen, hash)) count++;
    }

    long count() {
        return count;
    }

    private void grow() {
        long[] larger = new long[seen.length * 2];
        for (long hash : seen) if (hash != 0) put(larger, hash);
        seen = larger;
    }

    private static boolean put(long[] places, long hash) {
        int place = (int) (hash & (places.length - 1));
        while (places[place] != 0) {
            if (places[place] == hash) return false;
            place = (place + 1) & (places.length - 1);
        }
        places[place] = hash;
        return true;
    }
}
