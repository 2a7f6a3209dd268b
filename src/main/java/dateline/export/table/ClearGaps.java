package dateline.export.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Clears what DuckDB leaves in the gaps of a database file: between the places of texts, which grow from the beginning of a
 * segment, and the texts, which grow from its end, stands whatever stood in memory before. That is nobody's business, and
 * makes the same tables other bytes. So does what stands at the end of the last block of very long texts, where others have the
 * number of the next. Blocks that are changed get their checksum anew; one whose checksum is not as expected
 * is not of the format that this knows (DuckDB's storage of v1.0.0), and is an error.
 */
final class ClearGaps {
    private static final long HEADERS = 3 * 4096; // bytes before the first block
    private static final int BLOCK = 262_144; // bytes
    private static final int CHECKSUM = Long.BYTES; // at the beginning of a block
    private static final int NEXT = BLOCK - Long.BYTES; // where a block of long texts has the number of the next
    private static final long SEED = 5381;
    private static final long FACTOR = 0xbf58476d1ce4e5b9L;

    private ClearGaps() {}

    /**
     * A segment of a column of text.
     *
     * @param block that it lies in, from 0
     * @param offset where it begins there, after the checksum
     * @param rows that it holds
     * @param compression as DuckDB calls it
     */
    record Segment(long block, int offset, int rows, String compression) {}

    /**
     * Clears the gaps of these segments; holds one block at a time.
     *
     * @param overflow blocks of texts that are too long for a segment
     */
    static void in(Path file, List<Segment> segments, Set<Long> overflow) throws IOException {
        Map<Long, List<Segment>> blocks =
                segments.stream().collect(Collectors.groupingBy(Segment::block, TreeMap::new, Collectors.toList()));
        overflow.forEach(number -> blocks.put(number, List.of()));
        ByteBuffer block = ByteBuffer.allocate(BLOCK).order(ByteOrder.LITTLE_ENDIAN);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (Map.Entry<Long, List<Segment>> entry : blocks.entrySet()) {
                long place = HEADERS + entry.getKey() * BLOCK;
                read(channel, place, block);
                if (block.getLong(0) != checksum(block))
                    throw new IllegalStateException("DuckDB writes its blocks otherwise than it did");
                for (Segment segment : entry.getValue()) clear(block, segment);
                if (overflow.contains(entry.getKey()) && !overflow.contains(block.getLong(NEXT)))
                    block.putLong(NEXT, 0);
                block.putLong(0, checksum(block));
                write(channel, place, block);
            }
        }
    }

    private static void clear(ByteBuffer block, Segment segment) {
        int begin = CHECKSUM + segment.offset();
        int textSize = block.getInt(begin);
        int textEnd = block.getInt(begin + Integer.BYTES);
        int placesEnd =
                switch (segment.compression()) {
                    case "Uncompressed" ->
                        (2 + segment.rows()) * Integer.BYTES; // two numbers, then a place for each row
                    case "Dictionary" -> // where the places of different texts begin, and how many there are
                        block.getInt(begin + 2 * Integer.BYTES)
                                + block.getInt(begin + 3 * Integer.BYTES) * Integer.BYTES;
                    default -> throw new IllegalStateException("nothing asked for text as " + segment.compression());
                };
        if (placesEnd > textEnd - textSize || begin + textEnd > BLOCK)
            throw new IllegalStateException("DuckDB writes its segments otherwise than it did");
        for (int i = begin + placesEnd; i < begin + textEnd - textSize; i++) block.put(i, (byte) 0);
    }

    private static long checksum(ByteBuffer block) {
        long sum = SEED;
        for (int i = CHECKSUM; i < BLOCK; i += Long.BYTES) sum ^= block.getLong(i) * FACTOR;
        return sum;
    }

    private static void read(FileChannel channel, long place, ByteBuffer block) throws IOException {
        block.clear();
        while (block.hasRemaining())
            if (channel.read(block, place + block.position()) < 0)
                throw new IllegalStateException("DuckDB's file is shorter than it says");
    }

    private static void write(FileChannel channel, long place, ByteBuffer block) throws IOException {
        block.clear();
        while (block.hasRemaining()) channel.write(block, place + block.position());
    }
}
