package dateline.serve.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** Writes a result in the form asked for, counting its rows. */
final class Result implements Taking {
    private static final int MOST_IN_MEMORY =
            50_000; // triples; these writers build all of a document before its first byte
    private static final int PRETTY = 10_000; // triples; more are for programs

    private final ResultForm form;
    private final Run run;
    private final PrefixMapping prefixes;
    private final Body body;
    private long rows;

    Result(ResultForm form, Run run, PrefixMapping prefixes, Body body) {
        this.form = form;
        this.run = run;
        this.prefixes = prefixes;
        this.body = body;
    }

    long rows() {
        return rows;
    }

    @Override
    public void table(QueryExec execution) {
        RowSet counted = new Counted(execution.select());
        RowSet rows = form.lang().equals(ResultSetLang.RS_XML) ? new SayableInXml(counted) : counted;
        writer().write(body, rows, new Context());
    }

    @Override
    public void truth(QueryExec execution) {
        writer().write(body, execution.ask(), new Context());
        rows = 1;
    }

    private RowSetWriter writer() {
        return RowSetWriterRegistry.getFactory(form.lang()).create(form.lang());
    }

    @Override
    public void graph(Graph graph) {
        rows = graph.size();
        PrefixMapping own = PrefixMapping.Factory.create().setNsPrefixes(graph.getPrefixMapping());
        graph.getPrefixMapping().setNsPrefixes(prefixes).setNsPrefixes(own);
        RDFWriter.source(graph).format(format(graph.size())).output(body);
    }

    private RDFFormat format(int triples) {
        boolean isPretty = triples <= PRETTY;
        return switch (form) {
            case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case N_QUADS -> RDFFormat.NQUADS_UTF8;
            case TRIG -> isPretty ? RDFFormat.TRIG_PRETTY : RDFFormat.TRIG_BLOCKS;
            case RDF_XML -> RDFFormat.RDFXML_PLAIN;
            case JSON_LD -> {
                if (triples > MOST_IN_MEMORY)
                    throw Refusals.tooMuch("triples in JSON-LD", MOST_IN_MEMORY, "Ask for N-Triples or Turtle.");
                yield RDFFormat.JSONLD;
            }
            default -> isPretty ? RDFFormat.TURTLE_PRETTY : RDFFormat.TURTLE_BLOCKS;
        };
    }

    private final class Counted extends RowSetWrapper {
        Counted(RowSet rows) {
            super(rows);
        }

        @Override
        public Binding next() {
            run.check();
            if (++rows > run.limits().rows())
                throw Refusals.tooMuch("rows", run.limits().rows(), "Page by LIMIT and OFFSET, or count in the query.");
            return super.next();
        }
    }
}
