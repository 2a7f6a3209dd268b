package dateline.export.verify.description;

/** A description is not of its format; the message says what is wrong. */
public final class BadDescriptionException extends Exception {
    private static final long serialVersionUID = 1;

    BadDescriptionException(String message) {
        super(message);
    }

    BadDescriptionException(String message, Throwable cause) {
        super(message, cause);
    }
}
