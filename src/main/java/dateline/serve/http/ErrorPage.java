package dateline.serve.http;

/** Makes the page that a person sees instead of an answer. */
@FunctionalInterface
public interface ErrorPage {
    /** HTML in UTF-8. */
    byte[] of(Problem problem);
}
