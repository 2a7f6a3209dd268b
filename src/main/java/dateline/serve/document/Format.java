package dateline.serve.document;

import dateline.serve.http.Offer;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;

/** The forms that a document comes in; the first is what a client without wishes gets. */
public enum Format implements Offer {
    TURTLE("text/turtle", "ttl", RDFFormat.TURTLE_PRETTY),
    HTML("text/html", "html", null),
    JSON_LD("application/ld+json", "jsonld", RDFFormat.JSONLD),
    N_TRIPLES("application/n-triples", "nt", RDFFormat.NTRIPLES_UTF8),
    RDF_XML("application/rdf+xml", "rdf", RDFFormat.RDFXML);

    private final String mediaType;
    private final String suffix;
    private final Optional<RDFFormat> rdf;

    Format(String mediaType, String suffix, @Nullable RDFFormat rdf) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.rdf = Optional.ofNullable(rdf);
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public String suffix() {
        return suffix;
    }

    /** The RDF syntax; nothing for a page. */
    public Optional<RDFFormat> rdf() {
        return rdf;
    }

    static Optional<Format> ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }

    /** The media type, with the charset where it does not say that itself. */
    public String contentType() {
        return switch (this) {
            case TURTLE, HTML, N_TRIPLES -> mediaType + ";charset=utf-8";
            case JSON_LD, RDF_XML -> mediaType;
        };
    }
}
