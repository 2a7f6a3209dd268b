package dateline.corpus.resource;

import java.io.InputStream;

/**
 * Something to be read, once.
 *
 * @param bytes from its beginning on; whoever opened the stream closes it
 */
public record Resource(Origin origin, InputStream bytes) {}
