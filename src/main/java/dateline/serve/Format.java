package dateline.serve;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;

/** The forms that a document comes in; the first is what a client without wishes gets. */
enum Format {
    TURTLE("text/turtle", "ttl", RDFFormat.TURTLE_PRETTY),
    HTML("text/html", "html", null),
    JSON_LD("application/ld+json", "jsonld", RDFFormat.JSONLD),
    N_TRIPLES("application/n-triples", "nt", RDFFormat.NTRIPLES_UTF8),
    RDF_XML("application/rdf+xml", "rdf", RDFFormat.RDFXML);

    private static final AcceptList OFFERS =
            AcceptList.create(Arrays.stream(values()).map(Format::mediaType).toArray(String[]::new));

    private final String mediaType;
    private final String suffix;
    private final Optional<RDFFormat> rdf;

    Format(String mediaType, String suffix, @Nullable RDFFormat rdf) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.rdf = Optional.ofNullable(rdf);
    }

    String mediaType() {
        return mediaType;
    }

    String suffix() {
        return suffix;
    }

    /** The RDF syntax; nothing for a page. */
    Optional<RDFFormat> rdf() {
        return rdf;
    }

    /** The one that an {@code Accept} header asks for most (RFC 9110, 12.5.1). */
    static Optional<Format> accepted(String accept) {
        MediaType best = AcceptList.match(new AcceptList(accept), OFFERS);
        if (best == null) return Optional.empty();
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(best.getContentTypeStr()))
                .findFirst();
    }

    static Optional<Format> ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }

    /** What there is, for a client that asked for something else. */
    static String offers() {
        return Arrays.stream(values()).map(Format::mediaType).collect(Collectors.joining(", "));
    }
}
