package dateline.export;

import dateline.store.Store;
import dateline.vocab.Prefixes;
import java.io.OutputStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Answers SPARQL queries over a store, in forms that people and programs read. Dateline's prefixes need no declaration.
 * A query reads this store alone: it calls no other service.
 */
public final class Answers {
    /** The form of a table of answers. */
    public enum Form {
        /** For people. */
        TABLE,
        CSV,
        TSV,
        JSON,
        XML
    }

    /** The query is not SPARQL; the message says where. */
    public static final class BadQueryException extends RuntimeException {
        private static final long serialVersionUID = 1;

        BadQueryException(QueryParseException cause) {
            super(
                    "the query is not SPARQL: "
                            + String.valueOf(cause.getMessage()).replaceAll("\\s+", " "),
                    cause);
        }
    }

    private final Store store;

    public Answers(Store store) {
        this.store = store;
    }

    /**
     * Writes the answer in UTF-8: a table or a truth value in the form asked for, RDF always as Turtle.
     *
     * @throws BadQueryException if the query cannot be parsed
     */
    public void write(String query, Form form, OutputStream out) {
        Query parsed = parse(query);
        store.read(snapshot -> {
            try (QueryExecution execution = execution(withoutFrom(parsed), snapshot.asked(parsed))) {
                if (parsed.isSelectType()) write(execution.execSelect(), form, out);
                else if (parsed.isAskType()) write(execution.execAsk(), form, out);
                else write(parsed.isDescribeType() ? execution.execDescribe() : execution.execConstruct(), out);
            }
            return true;
        });
    }

    private static Query parse(String text) {
        Query query = new Query();
        query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(Prefixes.ALL)); // it may declare more
        try {
            return QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            throw new BadQueryException(e);
        }
    }

    /** What the dataset that it asks answers by itself. */
    private static Query withoutFrom(Query query) {
        if (!query.hasDatasetDescription()) return query;
        Query rest = query.cloneQuery();
        rest.getGraphURIs().clear();
        rest.getNamedGraphURIs().clear();
        return rest;
    }

    private static QueryExecution execution(Query query, DatasetGraph dataset) {
        return QueryExecution.dataset(org.apache.jena.query.DatasetFactory.wrap(dataset))
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .build();
    }

    private static void write(ResultSet rows, Form form, OutputStream out) {
        switch (form) {
            case TABLE -> ResultSetFormatter.out(out, rows, Prefixes.ALL);
            case CSV -> ResultSetFormatter.outputAsCSV(out, rows);
            case TSV -> ResultSetFormatter.outputAsTSV(out, rows);
            case JSON -> ResultSetFormatter.outputAsJSON(out, rows);
            case XML -> ResultSetFormatter.outputAsXML(out, rows);
        }
    }

    private static void write(boolean answer, Form form, OutputStream out) {
        switch (form) {
            case TABLE -> ResultSetFormatter.out(out, answer);
            case CSV -> ResultSetFormatter.outputAsCSV(out, answer);
            case TSV -> ResultSetFormatter.outputAsTSV(out, answer);
            case JSON -> ResultSetFormatter.outputAsJSON(out, answer);
            case XML -> ResultSetFormatter.outputAsXML(out, answer);
        }
    }

    private static void write(Model description, OutputStream out) {
        description.setNsPrefixes(Prefixes.ALL);
        RDFDataMgr.write(out, description, RDFFormat.TURTLE_PRETTY);
    }
}
