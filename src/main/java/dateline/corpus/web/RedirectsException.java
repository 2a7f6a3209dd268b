package dateline.corpus.web;

/** A server sent us on and on. */
final class RedirectsException extends NotFetchedException {
    private static final long serialVersionUID = 1;

    RedirectsException(int most) {
        super("redirected more than %d times".formatted(most));
    }
}
