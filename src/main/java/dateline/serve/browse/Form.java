package dateline.serve.browse;

import dateline.serve.http.Offer;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;

/** The forms that lists come in; the first is what a client without wishes gets. */
enum Form implements Offer {
    TURTLE("text/turtle", "ttl", RDFFormat.TURTLE_PRETTY),
    HTML("text/html", "html", null),
    JSON_LD("application/ld+json", "jsonld", RDFFormat.JSONLD),
    N_TRIPLES("application/n-triples", "nt", RDFFormat.NTRIPLES_UTF8),
    RDF_XML("application/rdf+xml", "rdf", RDFFormat.RDFXML),
    CSV("text/csv", "csv", null),
    JSON("application/json", "json", null);

    private final String mediaType;
    private final String suffix;
    private final Optional<RDFFormat> rdf;

    Form(String mediaType, String suffix, @Nullable RDFFormat rdf) {
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

    /** The RDF syntax; nothing for other forms. */
    Optional<RDFFormat> rdf() {
        return rdf;
    }

    /** The media type, with the charset where it does not say that itself. */
    String contentType() {
        return switch (this) {
            case TURTLE, HTML, N_TRIPLES, CSV -> mediaType + ";charset=utf-8";
            case JSON_LD, RDF_XML, JSON -> mediaType;
        };
    }
}
