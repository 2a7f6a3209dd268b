package dateline.rdf;

import java.nio.file.Path;

/** An authority of the user's own that cannot be read or names nothing; its message says which file, where and why. */
public final class BadAuthorityException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadAuthorityException(Path file, String reason) {
        super("%s is no authority: %s".formatted(file, reason));
    }

    BadAuthorityException(Path file, String reason, Throwable cause) {
        super("%s is no authority: %s".formatted(file, reason), cause);
    }
}
