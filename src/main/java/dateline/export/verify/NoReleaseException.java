package dateline.export.verify;

/** What was given to verify is not the folder of a release; the message says what it is. */
public final class NoReleaseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoReleaseException(String message) {
        super(message);
    }
}
