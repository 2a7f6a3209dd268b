package dateline.rdf;

import java.io.IOException;
import java.util.Arrays;

/** Lines in one array of bytes, as many as go into it. */
final class LineBlock {
    private static final int FIRST = 1 << 16;

    private final int most;
    private byte[] bytes = {};
    private int[] ends = {};
    private int count;

    /** @param most bytes; a single line may be longer */
    LineBlock(int most) {
        this.most = most;
    }

    /** @return whether there was room; there always is in an empty one */
    boolean add(byte[] line, int length) {
        int begin = begin(count);
        if (count > 0 && (long) begin + length > most) return false;
        if (bytes.length < begin + length)
            bytes = Arrays.copyOf(bytes, Math.max(begin + length, Math.min(most, Math.max(FIRST, 2 * bytes.length))));
        if (ends.length == count) ends = Arrays.copyOf(ends, Math.max(FIRST >> 6, 2 * count));
        System.arraycopy(line, 0, bytes, begin, length);
        ends[count++] = begin + length;
        return true;
    }

    void clear() {
        count = 0;
    }

    /** Gives the memory back; nothing is to be added any more. */
    void release() {
        count = 0;
        bytes = new byte[0];
        ends = new int[0];
    }

    /** Sends the lines in order. */
    void sendTo(SortLines.Sink out) throws IOException {
        byte[] line = new byte[1 << 10];
        for (int number : sorted()) {
            int begin = begin(number);
            int length = ends[number] - begin;
            if (line.length < length) line = new byte[Math.max(length, 2 * line.length)];
            System.arraycopy(bytes, begin, line, 0, length);
            out.line(line, length);
        }
    }

    private int begin(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private int[] sorted() {
        int[] numbers = new int[count];
        Arrays.setAll(numbers, number -> number);
        sort(numbers.clone(), numbers, 0, count);
        return numbers;
    }

    /** Merges by halves into {@code to}; both arrays hold the same numbers between the bounds. */
    private void sort(int[] from, int[] to, int begin, int end) {
        if (end - begin < 2) return;
        int middle = (begin + end) >>> 1;
        sort(to, from, begin, middle);
        sort(to, from, middle, end);
        if (compare(from[middle - 1], from[middle]) <= 0) { // a store is read in some order, often a good one
            System.arraycopy(from, begin, to, begin, end - begin);
            return;
        }
        int left = begin;
        int right = middle;
        for (int i = begin; i < end; i++) {
            boolean isLeft = right == end || left < middle && compare(from[left], from[right]) <= 0;
            to[i] = isLeft ? from[left++] : from[right++];
        }
    }

    private int compare(int one, int other) {
        return Arrays.compareUnsigned(bytes, begin(one), ends[one], bytes, begin(other), ends[other]);
    }
}
