package dateline.model;

/** A line that is not of the facts format. Says where and why; the other lines of the file can still be read. */
public final class MalformedFactsException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String pointer;
    private final String reason;

    MalformedFactsException(int line, String pointer, String reason) {
        super(
                pointer.isEmpty()
                        ? "line %d: %s".formatted(line, reason)
                        : "line %d, %s: %s".formatted(line, pointer, reason));
        this.line = line;
        this.pointer = pointer;
        this.reason = reason;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** The place in the line, as a JSON Pointer (RFC 6901): "/events/0/kind"; empty for the whole line. */
    public String pointer() {
        return pointer;
    }

    /** One clear sentence, without a full stop. */
    public String reason() {
        return reason;
    }

    /** This, as an issue of a file, address or stream. */
    public Issue issue(String source) {
        return new Issue(source, pointer.isEmpty() ? "line " + line : "line %d, %s".formatted(line, pointer), reason);
    }
}
