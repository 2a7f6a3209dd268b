package dateline.corpus.web;

/**
 * What a server says of what it sends. What it does not say is empty.
 *
 * @param robots what it asks of robots ({@code X-Robots-Tag}), a line for each header
 */
record Told(String contentType, String etag, String lastModified, String robots) {
    /** Whether the server can be asked later if this changed. */
    boolean hasValidator() {
        return !etag.isEmpty() || !lastModified.isEmpty();
    }
}
