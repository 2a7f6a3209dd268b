package dateline.evaluate;

/** A gold file or a baseline that cannot be read, or gold without its article. */
public final class BadGoldException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadGoldException(String message) {
        super(message);
    }

    public BadGoldException(String message, Throwable cause) {
        super(message, cause);
    }
}
