package dateline.bench.fuzz;

import java.util.Arrays;
import java.util.function.Predicate;

/** Makes an input small that still does what it did. */
final class Shrink {
    /** Enough for a few thousand bytes. */
    private static final int TRIES = 3_000;

    private Shrink() {}

    /** Leaves out pieces, large ones first, as long as it helps and is not too much work. */
    static byte[] shrink(byte[] input, Predicate<byte[]> still) {
        byte[] small = input;
        int tries = 0;
        for (int size = Math.max(1, input.length / 2); size >= 1; size /= 2) {
            for (int begin = 0; begin + size <= small.length && tries < TRIES; tries++) {
                byte[] smaller = without(small, begin, begin + size);
                if (still.test(smaller)) small = smaller;
                else begin += size;
            }
        }
        return small;
    }

    private static byte[] without(byte[] bytes, int begin, int end) {
        byte[] rest = Arrays.copyOf(bytes, bytes.length - (end - begin));
        System.arraycopy(bytes, end, rest, begin, bytes.length - end);
        return rest;
    }
}
