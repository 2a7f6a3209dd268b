package dateline.corpus.record;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of JSON, cut into values by their quotes and braces without being understood; nothing is held here. */
final class JsonBytes {
    private final InputStream bytes;
    private int next;
    private boolean isCut;

    /** @param bytes buffered UTF-8; not closed here */
    JsonBytes(InputStream bytes) throws IOException {
        this.bytes = bytes;
        this.next = bytes.read();
    }

    /** The byte that the next token begins with, which is still to be read; -1 at the end. */
    int peek() throws IOException {
        while (next == ' ' || next == '\n' || next == '\r' || next == '\t') next = bytes.read();
        return next;
    }

    void skip() throws IOException {
        next = bytes.read();
    }

    /** Whether the bytes ended inside a value. */
    boolean isCut() {
        return isCut;
    }

    /** Notes that more should have come. */
    void cut() {
        isCut = true;
    }

    /** Reads one value. */
    void copy(Chunk into) throws IOException {
        switch (peek()) {
            case '"' -> string(into);
            case '{', '[' -> {
                take(into);
                rest(into);
            }
            default -> scalar(into);
        }
    }

    /** Reads what is left of an array or object whose first bracket was read. */
    void rest(Chunk into) throws IOException {
        for (int depth = 1; depth > 0; ) {
            switch (next) {
                case -1 -> {
                    isCut = true;
                    return;
                }
                case '"' -> string(into);
                case '{', '[' -> {
                    depth++;
                    take(into);
                }
                case '}', ']' -> {
                    depth--;
                    take(into);
                }
                default -> take(into);
            }
        }
    }

    private void string(Chunk into) throws IOException {
        take(into);
        while (next != '"') {
            if (next == '\\') take(into);
            if (next < 0) {
                isCut = true;
                return;
            }
            take(into);
        }
        take(into);
    }

    private void scalar(Chunk into) throws IOException {
        while (next >= 0 && ",:]} \n\r\t".indexOf(next) < 0) take(into);
    }

    private void take(Chunk into) throws IOException {
        if (next >= 0) into.add(next);
        next = bytes.read();
    }
}
