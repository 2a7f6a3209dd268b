package dateline.rdf;

import java.io.IOException;
import java.util.Arrays;

/** Lines in one array of bytes, as many as go into it. */
final class LineBlock {
    private static final int FIRST = 1 << 16;
    private static final int FEW = 24; // lines that are sorted sooner by comparing them
    private static final int PILES = 257; // one for each byte, and one for lines that end

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
        sort(numbers, new int[count], 0, count, 0);
        return numbers;
    }

    /**
     * Deals lines into a pile for each byte that follows what all of them share, and sorts the piles: lines of one kind share
     * much, which is looked at once and not for each pair of them.
     *
     * @param shared bytes that are known to be the same in all lines between the bounds
     */
    private void sort(int[] numbers, int[] room, int begin, int end, int shared) {
        if (end - begin < FEW) {
            insert(numbers, begin, end, shared);
            return;
        }
        int depth = shared(numbers, begin, end, shared);
        int[] piles = new int[PILES + 1];
        for (int i = begin; i < end; i++) piles[pile(numbers[i], depth) + 1]++;
        for (int pile = 0; pile < PILES; pile++) piles[pile + 1] += piles[pile];
        int[] next = Arrays.copyOf(piles, PILES);
        for (int i = begin; i < end; i++) room[begin + next[pile(numbers[i], depth)]++] = numbers[i];
        System.arraycopy(room, begin, numbers, begin, end - begin);
        for (int pile = 1; pile < PILES; pile++) // the lines of pile 0 end here, so they are the same
        if (piles[pile + 1] - piles[pile] > 1)
                sort(numbers, room, begin + piles[pile], begin + piles[pile + 1], depth + 1);
    }

    private int shared(int[] numbers, int begin, int end, int known) {
        int first = begin(numbers[begin]) + known;
        int length = ends[numbers[begin]] - first;
        for (int i = begin + 1; i < end && length > 0; i++) {
            int other = begin(numbers[i]) + known;
            int most = Math.min(length, ends[numbers[i]] - other);
            int difference = Arrays.mismatch(bytes, first, first + most, bytes, other, other + most);
            length = difference < 0 ? most : difference;
        }
        return known + length;
    }

    /** 0 if the line ends here. */
    private int pile(int number, int depth) {
        int at = begin(number) + depth;
        return at == ends[number] ? 0 : (bytes[at] & 0xff) + 1;
    }

    private void insert(int[] numbers, int begin, int end, int shared) {
        for (int i = begin + 1; i < end; i++) {
            int number = numbers[i];
            int at = i;
            for (; at > begin && compare(numbers[at - 1], number, shared) > 0; at--) numbers[at] = numbers[at - 1];
            numbers[at] = number;
        }
    }

    private int compare(int one, int other, int shared) {
        return Arrays.compareUnsigned(bytes, begin(one) + shared, ends[one], bytes, begin(other) + shared, ends[other]);
    }
}
