package dateline.corpus.web;

import java.util.Locale;
import java.util.Optional;
import org.apache.hc.core5.http.impl.EnglishReasonPhraseCatalog;

/** A server answered, but not with what was asked for. */
final class StatusException extends NotFetchedException {
    private static final long serialVersionUID = 1;

    private static final int TOO_MANY_REQUESTS = 429;

    private final int status;

    StatusException(int status) {
        super(words(status));
        this.status = status;
    }

    /** Whether the server says that there is nothing to be had. */
    boolean isAbsent() {
        return status >= 400 && status < 500 && status != TOO_MANY_REQUESTS;
    }

    /** The status and what it means, by its registered name. */
    private static String words(int status) {
        String number = "status %d".formatted(status);
        return Optional.ofNullable(EnglishReasonPhraseCatalog.INSTANCE.getReason(status, Locale.ROOT))
                .map(name -> "%s, %s".formatted(number, name))
                .orElse(number);
    }
}
