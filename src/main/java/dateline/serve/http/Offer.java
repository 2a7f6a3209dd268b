package dateline.serve.http;

/** A form in which a resource comes. */
public interface Offer {
    /** Without parameters: "text/turtle". */
    String mediaType();

    /** What {@code ?format=} and an address's ending call it: "ttl". */
    String suffix();
}
