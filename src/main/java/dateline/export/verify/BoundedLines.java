package dateline.export.verify;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Stands at one line after another of a file that is not trusted; a line too long to be honest is an error. */
final class BoundedLines implements Closeable {
    private static final int LONGEST = 16 << 20; // bytes; a whole article is a few thousand

    private final InputStream in;
    private byte[] line = {};
    private boolean isAtEnd;
    private long number;

    /** Stands at the first line. */
    BoundedLines(InputStream in) throws IOException {
        this.in = new BufferedInputStream(in, 1 << 16);
        next();
    }

    /** Whether there is no line any more. */
    boolean isAtEnd() {
        return isAtEnd;
    }

    byte[] line() {
        return line;
    }

    String text() {
        return new String(line, StandardCharsets.UTF_8);
    }

    /** Of the line, from 1. */
    long number() {
        return number;
    }

    void next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        int read = in.read();
        if (read < 0) {
            isAtEnd = true;
            return;
        }
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (bytes.size() == LONGEST) throw new IOException("line %,d is too long to be read".formatted(number + 1));
            bytes.write(read);
        }
        line = bytes.toByteArray();
        number++;
    }

    /** Orders the lines that the two stand at; what is at its end comes last. */
    int compareTo(BoundedLines other) {
        if (isAtEnd || other.isAtEnd) return Boolean.compare(isAtEnd, other.isAtEnd);
        return Arrays.compareUnsigned(line, other.line);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
