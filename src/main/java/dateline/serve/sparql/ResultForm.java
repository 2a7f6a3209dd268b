package dateline.serve.sparql;

import dateline.serve.http.Offer;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;

/** A form that results come in. */
enum ResultForm implements Offer {
    JSON("application/sparql-results+json", "json", ResultSetLang.RS_JSON, Kind.TABLE),
    XML("application/sparql-results+xml", "xml", ResultSetLang.RS_XML, Kind.TABLE),
    CSV("text/csv", "csv", ResultSetLang.RS_CSV, Kind.TABLE),
    TSV("text/tab-separated-values", "tsv", ResultSetLang.RS_TSV, Kind.TABLE),
    PLAIN_JSON("application/json", "json", ResultSetLang.RS_JSON, Kind.TABLE),
    PLAIN_XML("application/xml", "xml", ResultSetLang.RS_XML, Kind.TABLE),
    TURTLE("text/turtle", "ttl", RDFLanguages.TURTLE, Kind.GRAPH),
    N_TRIPLES("application/n-triples", "nt", RDFLanguages.NTRIPLES, Kind.GRAPH),
    JSON_LD("application/ld+json", "jsonld", RDFLanguages.JSONLD, Kind.GRAPH),
    RDF_XML("application/rdf+xml", "rdf", RDFLanguages.RDFXML, Kind.GRAPH),
    TRIG("application/trig", "trig", RDFLanguages.TRIG, Kind.GRAPH),
    N_QUADS("application/n-quads", "nq", RDFLanguages.NQUADS, Kind.GRAPH);

    private enum Kind {
        TABLE,
        GRAPH
    }

    static final List<ResultForm> TABLES = List.of(JSON, XML, CSV, TSV, PLAIN_JSON, PLAIN_XML);
    static final List<ResultForm> BOOLEANS = List.of(JSON, XML, PLAIN_JSON, PLAIN_XML, CSV, TSV);
    static final List<ResultForm> GRAPHS = List.of(TURTLE, N_TRIPLES, JSON_LD, RDF_XML, TRIG, N_QUADS);

    private final String mediaType;
    private final String suffix;
    private final Lang lang;
    private final Kind kind;

    ResultForm(String mediaType, String suffix, Lang lang, Kind kind) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.lang = lang;
        this.kind = kind;
    }

    /** What the answer to a query can come in; the first for a client without a wish. */
    static List<ResultForm> of(Query query) {
        if (query.isSelectType()) return TABLES;
        return query.isAskType() ? BOOLEANS : GRAPHS;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public String suffix() {
        return suffix;
    }

    Lang lang() {
        return lang;
    }

    /** With the charset where the form has a parameter for it (RFC 7111, RDF 1.1 Turtle 6). */
    String contentType() {
        return switch (this) {
            case CSV, TSV, TURTLE -> mediaType + ";charset=utf-8";
            default -> mediaType;
        };
    }

    /** Whether a browser should save it rather than show it: a spreadsheet may run what it finds in a table. */
    boolean isToBeSaved() {
        return this == CSV || this == TSV;
    }

    boolean isOfGraphs() {
        return kind == Kind.GRAPH;
    }
}
