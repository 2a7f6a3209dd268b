package dateline.corpus.web;

import java.io.IOException;

/** Something was not fetched, for a reason that the person who named it understands. */
class NotFetchedException extends IOException {
    private static final long serialVersionUID = 1;

    NotFetchedException(String reason) {
        super(reason);
    }

    NotFetchedException(String reason, Throwable cause) {
        super(reason, cause);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
