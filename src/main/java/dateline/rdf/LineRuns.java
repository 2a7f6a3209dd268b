package dateline.rdf;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** Sorted runs of lines in one temporary file. Each line is written without what it shares with the line before. */
final class LineRuns implements AutoCloseable {
    private static final int READING = 16 << 20; // for all runs together
    private static final int MOST = 1 << 16; // that one run reads at once

    private final Path path;
    private final FileChannel file;
    private final List<Long> ends = new ArrayList<>();

    LineRuns(Path folder) throws IOException {
        path = Files.createTempFile(folder, "lines", ".sorting");
        file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    void add(LineBlock block) throws IOException {
        Write out = new Write();
        block.sendTo(out);
        out.flush();
        ends.add(file.position());
    }

    /** Sends the lines of all runs in order. */
    void sendTo(SortLines.Sink out) throws IOException {
        int room = Math.max(1 << 10, Math.min(MOST, READING / Math.max(1, ends.size())));
        PriorityQueue<Run> runs = new PriorityQueue<>();
        long begin = 0;
        for (long end : ends) {
            Run run = new Run(begin, end, room);
            if (run.next()) runs.add(run);
            begin = end;
        }
        while (!runs.isEmpty()) {
            Run run = runs.poll();
            Run other = runs.peek();
            boolean isMore;
            do { // runs have stretches of their own, where they need not queue
                out.line(run.line, run.length);
                isMore = run.next();
            } while (isMore && (other == null || run.compareTo(other) <= 0));
            if (isMore) runs.add(run);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
        Files.deleteIfExists(path);
    }

    private final class Write implements SortLines.Sink {
        private final ByteBuffer buffer = ByteBuffer.allocate(MOST);
        private byte[] last = new byte[1 << 10];
        private int lastLength;

        @Override
        public void line(byte[] line, int length) throws IOException {
            int difference = Arrays.mismatch(line, 0, length, last, 0, lastLength);
            int shared = difference < 0 ? length : difference;
            number(shared);
            number(length - shared);
            for (int at = shared; at < length; ) {
                if (!buffer.hasRemaining()) flush();
                int part = Math.min(length - at, buffer.remaining());
                buffer.put(line, at, part);
                at += part;
            }
            if (last.length < length) last = Arrays.copyOf(last, Math.max(length, 2 * last.length));
            System.arraycopy(line, shared, last, shared, length - shared);
            lastLength = length;
        }

        /** Seven bits at a time. */
        private void number(int number) throws IOException {
            if (buffer.remaining() < Integer.BYTES + 1) flush();
            int rest = number;
            for (; rest > 0x7f; rest >>>= 7) buffer.put((byte) (rest & 0x7f | 0x80));
            buffer.put((byte) rest);
        }

        void flush() throws IOException {
            buffer.flip();
            while (buffer.hasRemaining()) file.write(buffer);
            buffer.clear();
        }
    }

    private final class Run implements Comparable<Run> {
        private final ByteBuffer buffer;
        private final long end;
        private long position;
        private byte[] line = new byte[1 << 9];
        private int length;

        Run(long begin, long end, int room) {
            this.position = begin;
            this.end = end;
            this.buffer = ByteBuffer.allocate(room).limit(0);
        }

        boolean next() throws IOException {
            if (!buffer.hasRemaining() && position == end) return false;
            int shared = number();
            int rest = number();
            length = shared + rest;
            if (line.length < length) line = Arrays.copyOf(line, Math.max(length, 2 * line.length));
            for (int at = shared; at < length; ) {
                if (!buffer.hasRemaining()) fill();
                int part = Math.min(length - at, buffer.remaining());
                buffer.get(line, at, part);
                at += part;
            }
            return true;
        }

        private int number() throws IOException {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                if (!buffer.hasRemaining()) fill();
                int bits = buffer.get();
                number |= (bits & 0x7f) << shift;
                if (bits >= 0) return number;
            }
        }

        private void fill() throws IOException {
            buffer.clear().limit((int) Math.min(buffer.capacity(), end - position));
            int read = file.read(buffer, position);
            if (read <= 0) throw new EOFException("%s was cut".formatted(path));
            position += read;
            buffer.flip();
        }

        @Override
        public int compareTo(Run other) {
            return Arrays.compareUnsigned(line, 0, length, other.line, 0, other.length);
        }
    }
}
