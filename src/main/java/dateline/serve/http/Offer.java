package dateline.serve.http;

/** A form in which a resource comes. */
public interface Offer {
    /** A page for people. */
    Offer PAGE = new Offer() {
        @Override
        public String mediaType() {
            return "text/html";
        }

        @Override
        public String suffix() {
            return "html";
        }
    };

    /** Without parameters: "text/turtle". */
    String mediaType();

    /** What {@code ?format=} and an address's ending call it: "ttl". */
    String suffix();
}
