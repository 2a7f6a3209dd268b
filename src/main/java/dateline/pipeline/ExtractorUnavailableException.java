package dateline.pipeline;

/** What finds facts could not be loaded: no article can be extracted. */
public final class ExtractorUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ExtractorUnavailableException(Throwable cause) {
        super("the language models could not be loaded: " + cause.getMessage(), cause);
    }
}
