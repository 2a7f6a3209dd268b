package dateline.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.IteratorOnClose;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.UpdateExecHTTP;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataDelete;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;

/** Asks and changes a SPARQL endpoint, a request for each call. */
final class RemoteQuads {
    private static final Var GRAPH = Var.alloc("g");
    private static final Var SUBJECT = Var.alloc("s");
    private static final Var PREDICATE = Var.alloc("p");
    private static final Var OBJECT = Var.alloc("o");

    private final Endpoint endpoint;

    RemoteQuads(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** The quads that match; {@code Node.ANY} as the graph's name means any named graph. */
    List<Quad> find(Quad pattern) {
        List<Quad> found = new ArrayList<>();
        Iterator<Binding> rows = rows(OpAsQuery.asQuery(op(pattern)));
        try {
            rows.forEachRemaining(row -> found.add(quad(pattern, row)));
        } finally {
            Iter.close(rows);
        }
        return found;
    }

    /** All there is, as it comes; to be closed if not read to its end. */
    Iterator<Quad> all() {
        Quad inDefault = new Quad(Quad.defaultGraphNodeGenerated, Node.ANY, Node.ANY, Node.ANY);
        Quad inNamed = new Quad(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
        Iterator<Binding> rows = rows(OpAsQuery.asQuery(OpUnion.create(op(inDefault), op(inNamed))));
        return IteratorOnClose.atEnd(
                Iter.map(rows, row -> quad(row.contains(GRAPH) ? inNamed : inDefault, row)), () -> Iter.close(rows));
    }

    List<Node> graphs() {
        Op any = op(new Quad(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
        Iterator<Binding> rows = rows(OpAsQuery.asQuery(OpDistinct.create(new OpProject(any, List.of(GRAPH)))));
        return Iter.toList(Iter.map(rows, row -> row.get(GRAPH)));
    }

    /** What it answers, as it comes; to be closed if not read to its end. */
    Iterator<Binding> rows(Query query) {
        QueryExecHTTP execution =
                QueryExecHTTP.service(endpoint.query()).query(query).build();
        try {
            RowSet rows = execution.select();
            return IteratorOnClose.atEnd(rows, execution::close);
        } catch (RuntimeException e) {
            execution.close();
            throw e instanceof HttpException || e instanceof QueryExceptionHTTP
                    ? new StoreException.Unreachable(endpoint.query(), e)
                    : e;
        }
    }

    /** Makes these changes if this quad is there; or, if there is none, if nothing matches the pattern. In one operation. */
    void change(Overlay changes, Optional<Quad> held, Quad pattern) {
        UpdateModify update = new UpdateModify();
        changes.deleted().forEach(update.getDeleteAcc()::addQuad);
        changes.added().forEach(update.getInsertAcc()::addQuad);
        ElementGroup where = new ElementGroup();
        if (held.isPresent()) where.addElement(element(held.get()));
        else where.addElement(new ElementFilter(new E_NotExists(element(variables(pattern)))));
        update.setElement(where);
        send(update);
    }

    void add(Quad quad) {
        QuadDataAcc data = new QuadDataAcc();
        data.addQuad(quad);
        send(new UpdateDataInsert(data));
    }

    void delete(Quad quad) {
        QuadDataAcc data = new QuadDataAcc();
        data.addQuad(quad);
        send(new UpdateDataDelete(data));
    }

    private void send(Update update) {
        try {
            UpdateExecHTTP.service(endpoint.update())
                    .update(new UpdateRequest(update))
                    .build()
                    .execute();
        } catch (HttpException e) {
            throw new StoreException.Unreachable(endpoint.update(), e);
        }
    }

    private static Element element(Quad quad) {
        ElementTriplesBlock triples = new ElementTriplesBlock();
        triples.addTriple(quad.asTriple());
        ElementGroup group = new ElementGroup(); // or FILTER NOT EXISTS would be written without braces
        group.addElement(new ElementNamedGraph(quad.getGraph(), triples));
        return group;
    }

    private static Op op(Quad pattern) {
        Quad asked = variables(pattern);
        OpBGP triples = new OpBGP(BasicPattern.wrap(List.of(asked.asTriple())));
        return pattern.isDefaultGraph() ? triples : new OpGraph(asked.getGraph(), triples);
    }

    private static Quad variables(Quad pattern) {
        Triple triple = Triple.create(
                or(pattern.getSubject(), SUBJECT),
                or(pattern.getPredicate(), PREDICATE),
                or(pattern.getObject(), OBJECT));
        return new Quad(or(pattern.getGraph(), GRAPH), triple);
    }

    private static Node or(Node node, Var variable) {
        return node.equals(Node.ANY) ? variable : node;
    }

    private static Quad quad(Quad pattern, Binding row) {
        return Quad.create(
                value(pattern.getGraph(), GRAPH, row),
                value(pattern.getSubject(), SUBJECT, row),
                value(pattern.getPredicate(), PREDICATE, row),
                value(pattern.getObject(), OBJECT, row));
    }

    private static Node value(Node node, Var variable, Binding row) {
        return node.equals(Node.ANY) ? row.get(variable) : node;
    }

    @Override
    public String toString() {
        return endpoint.toString();
    }
}
