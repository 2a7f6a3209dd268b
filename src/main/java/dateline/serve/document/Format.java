package dateline.serve.document;

import dateline.serve.http.Offer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms that a document comes in; the first is what a client without wishes gets. */
public enum Format implements Offer {
    TURTLE("text/turtle", "ttl", ";charset=utf-8"),
    HTML("text/html", "html", ";charset=utf-8"),
    JSON_LD("application/ld+json", "jsonld", ""),
    N_TRIPLES("application/n-triples", "nt", ";charset=utf-8"),
    N_QUADS("application/n-quads", "nq", ";charset=utf-8"),
    TRIG("application/trig", "trig", ";charset=utf-8"),
    RDF_XML("application/rdf+xml", "rdf", ""),
    CSV("text/csv", "csv", ";charset=utf-8;header=present");

    /** Those that say triples, for what is no page of facts and has no graphs. */
    public static final List<Format> OF_TRIPLES = List.of(TURTLE, HTML, JSON_LD, N_TRIPLES, RDF_XML);

    private final String mediaType;
    private final String suffix;
    private final String parameters;

    Format(String mediaType, String suffix, String parameters) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.parameters = parameters;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public String suffix() {
        return suffix;
    }

    static Optional<Format> ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }

    /** The media type, with the charset where it does not say that itself. */
    public String contentType() {
        return mediaType + parameters;
    }
}
