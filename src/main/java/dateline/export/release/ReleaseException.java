package dateline.export.release;

/** A release cannot be made as asked; the message says why, in words for whoever asked. */
public final class ReleaseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ReleaseException(String message) {
        super(message);
    }

    public ReleaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
