package dateline.bench.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Breaks inputs: the same number of the same seed always in the same way. */
final class Mutator {
    /** Bytes; what is larger tests patience, not readers. */
    private static final int LARGEST = 1 << 19;

    /** One input in so many has something repeated very often. */
    private static final int RARE = 2_000;

    private static final int MOST_CHANGES = 8;

    private static final int[] ODD_BYTES = {
        0, 1, 9, 10, 13, 32, 34, 38, 39, 44, 47, 58, 60, 62, 91, 92, 93, 123, 125, 127, 128, 0xA0, 0xC3, 0xD8, 0xE2,
        0xED, 0xF0, 0xF4, 0xFE, 0xFF
    };

    private final List<byte[]> seeds;
    private final List<String> words;
    private final int kept;

    /**
     * @param words of the form, which are strewn in
     * @param kept so many bytes at the beginning, by which the form is known, are mostly left alone
     */
    Mutator(List<byte[]> seeds, List<String> words, int kept) {
        this.seeds = seeds;
        this.words = words;
        this.kept = kept;
    }

    byte[] input(long seed, long number) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
        byte[] bytes = seeds.get(random.nextInt(seeds.size()));
        int from = Math.min(random.nextInt(10) == 0 ? 0 : kept, bytes.length);
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int change = 0; change < changes; change++) bytes = changed(bytes, from, random);
        if (random.nextInt(RARE) == 0) bytes = flooded(bytes, from, random);
        return bytes;
    }

    private byte[] changed(byte[] bytes, int from, SplittableRandom random) {
        int begin = from + random.nextInt(bytes.length - from + 1);
        int end = begin + span(bytes.length - begin, random);
        return switch (random.nextInt(11)) {
            case 0 -> flipped(bytes, from, random);
            case 1 -> replaced(bytes, begin, Math.min(bytes.length, begin + 1), odd(random));
            case 2 -> replaced(bytes, begin, end, new byte[0]);
            case 3 -> replaced(bytes, begin, begin, piece(bytes, begin, end));
            case 4, 5 -> replaced(bytes, begin, begin, word(random));
            case 6 -> replaced(bytes, begin, end, word(random));
            case 7 -> spliced(bytes, begin, random);
            case 8 -> begin > from && random.nextInt(4) == 0 ? piece(bytes, 0, begin) : flipped(bytes, from, random);
            case 9 -> replaced(bytes, begin, begin, noise(random));
            default -> moved(bytes, from, begin, end, random);
        };
    }

    /** Mostly short. */
    private static int span(int most, SplittableRandom random) {
        if (most == 0) return 0;
        return random.nextInt(3) == 0 ? random.nextInt(most + 1) : random.nextInt(Math.min(most, 16) + 1);
    }

    private static byte[] flipped(byte[] bytes, int from, SplittableRandom random) {
        if (bytes.length == from) return bytes;
        byte[] copy = bytes.clone();
        copy[from + random.nextInt(bytes.length - from)] ^= (byte) (1 << random.nextInt(8));
        return copy;
    }

    private static byte[] odd(SplittableRandom random) {
        return new byte[] {(byte) ODD_BYTES[random.nextInt(ODD_BYTES.length)]};
    }

    private byte[] word(SplittableRandom random) {
        return words.get(random.nextInt(words.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noise(SplittableRandom random) {
        byte[] bytes = new byte[1 + random.nextInt(12)];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] spliced(byte[] bytes, int begin, SplittableRandom random) {
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        int at = random.nextInt(other.length + 1);
        return replaced(bytes, begin, bytes.length, piece(other, at, other.length));
    }

    private static byte[] moved(byte[] bytes, int from, int begin, int end, SplittableRandom random) {
        byte[] rest = replaced(bytes, begin, end, new byte[0]);
        int to = from + random.nextInt(Math.max(1, rest.length - from + 1));
        return replaced(rest, Math.min(to, rest.length), Math.min(to, rest.length), piece(bytes, begin, end));
    }

    /** Something of it, or a word, very often: nesting, long lines, large tables. */
    private byte[] flooded(byte[] bytes, int from, SplittableRandom random) {
        int begin = from + random.nextInt(bytes.length - from + 1);
        byte[] unit = random.nextBoolean()
                ? word(random)
                : piece(bytes, begin, begin + span(Math.min(64, bytes.length - begin), random));
        if (unit.length == 0) return bytes;
        int times = 1 + random.nextInt(LARGEST / unit.length);
        ByteArrayOutputStream flood = new ByteArrayOutputStream();
        for (int time = 0; time < times; time++) flood.writeBytes(unit);
        return replaced(bytes, begin, begin, flood.toByteArray());
    }

    private static byte[] piece(byte[] bytes, int begin, int end) {
        return Arrays.copyOfRange(bytes, begin, end);
    }

    private static byte[] replaced(byte[] bytes, int begin, int end, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, begin);
        out.writeBytes(by);
        out.write(bytes, end, bytes.length - end);
        byte[] result = out.toByteArray();
        return result.length <= LARGEST + LARGEST / 4 ? result : piece(result, 0, LARGEST);
    }
}
