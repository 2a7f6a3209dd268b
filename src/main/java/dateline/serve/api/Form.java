package dateline.serve.api;

import dateline.serve.http.Offer;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;

/** A form that the answer to a question comes in; the first is for clients without a wish. */
enum Form implements Offer {
    JSON("application/json", "json", null, false),
    HTML("text/html", "html", null, false),
    CSV("text/csv", "csv", ResultSetLang.RS_CSV, false),
    TSV("text/tab-separated-values", "tsv", ResultSetLang.RS_TSV, false),
    RESULTS_JSON("application/sparql-results+json", "srj", ResultSetLang.RS_JSON, false),
    RESULTS_XML("application/sparql-results+xml", "srx", ResultSetLang.RS_XML, false),
    TURTLE("text/turtle", "ttl", Lang.TURTLE, true),
    N_TRIPLES("application/n-triples", "nt", Lang.NTRIPLES, true),
    JSON_LD("application/ld+json", "jsonld", Lang.JSONLD, true),
    RDF_XML("application/rdf+xml", "rdf", Lang.RDFXML, true);

    private final String mediaType;
    private final String suffix;
    private final @Nullable Lang lang;
    private final boolean ofGraph;

    Form(String mediaType, String suffix, @Nullable Lang lang, boolean ofGraph) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.lang = lang;
        this.ofGraph = ofGraph;
    }

    /** What a question's answer comes in: RDF too if it makes triples. */
    static List<Form> of(Question question) {
        return Arrays.stream(values())
                .filter(form -> !form.ofGraph || question.query().isConstructType())
                .toList();
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public String suffix() {
        return suffix;
    }

    /** What Jena calls it. */
    Lang lang() {
        if (lang == null) throw new IllegalStateException(this + " is not written by Jena");
        return lang;
    }

    boolean isOfGraph() {
        return ofGraph;
    }

    String contentType() {
        return switch (this) {
            case HTML, CSV, TSV, TURTLE, N_TRIPLES -> mediaType + ";charset=utf-8";
            default -> mediaType;
        };
    }
}
