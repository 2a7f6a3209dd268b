package dateline.serve.http;

/** What is served at an address, or at all addresses that begin alike. Asked by many threads at once. */
@FunctionalInterface
public interface Resource {
    /**
     * Answers a GET, or a HEAD, whose answer is the same without a body.
     *
     * @throws Problem if there is no such thing, or it cannot be had so
     */
    Reply get(Request request);
}
