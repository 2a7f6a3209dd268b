package dateline.corpus.resource;

import dateline.model.Issue;
import java.net.URI;
import java.util.Optional;

/**
 * Where something to be read was found, and what is said of it there.
 *
 * @param source the file, address or stream, as the person who runs Dateline knows it
 * @param place where in it: "line 12", "entry world/talks.html"; empty for the whole
 * @param url the address it was published at
 * @param contentType the media type it was sent with, as the header has it, with its parameters
 */
public record Origin(String source, String place, Optional<URI> url, Optional<String> contentType) {
    /** A file or stream of which nothing more is known. */
    public static Origin of(String source) {
        return new Origin(source, "", Optional.empty(), Optional.empty());
    }

    /** A part of it, of which nothing more is known. */
    public Origin at(String part) {
        return new Origin(source, place.isEmpty() ? part : place + ", " + part, Optional.empty(), Optional.empty());
    }

    /** The same, published at this address. */
    public Origin publishedAt(URI address) {
        return new Origin(source, place, Optional.of(address), contentType);
    }

    /** The same, sent as this media type. */
    public Origin sentAs(String header) {
        return new Origin(source, place, url, Optional.of(header));
    }

    /** One thing that could not be read or used as it is. */
    public Issue issue(String reason) {
        return new Issue(source, place, reason);
    }
}
