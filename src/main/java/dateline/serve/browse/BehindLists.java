package dateline.serve.browse;

import dateline.serve.data.Addresses;
import dateline.vocab.News;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The SPARQL that says the same as a list, for whoever wants to go on from there. */
final class BehindLists {
    private final String articles = read("articles.rq");
    private final String named = read("named.rq");
    private final String told = read("told.rq");
    private final String events = read("events.rq");
    private final String ofPublisher = read("articles-of-publisher.rq");
    private final String ofMonth = read("articles-of-month.rq");
    private final String ofEvent = read("articles-of-event.rq");
    private final String ofKind = read("events-of-kind.rq");

    String of(Kind kind, Filter filter) {
        Map<Var, Node> bound = new HashMap<>();
        Query query = QueryFactory.create(
                switch (kind) {
                    case ARTICLE -> articles;
                    case EVENT -> events;
                    case PERSON, ORGANIZATION, PLACE, PUBLISHER -> named;
                    case STATEMENT, FIGURE, OFFICE -> told;
                });
        bound.put(Var.alloc("type"), kind.types().getFirst());
        filter.publisher().ifPresent(iri -> {
            add(query, ofPublisher);
            bound.put(Var.alloc("publisher"), NodeFactory.createURI(iri));
        });
        filter.month().ifPresent(month -> {
            add(query, ofMonth);
            bound.put(Var.alloc("month"), NodeFactory.createLiteralString(month.toString()));
        });
        filter.event().ifPresent(name -> {
            add(query, kind == Kind.EVENT ? ofKind : ofEvent);
            bound.put(Var.alloc("kind"), News.term(name));
        });
        return QueryTransformOps.syntaxSubstitute(query, bound).serialize();
    }

    /** With the patterns of another query, too. */
    private static void add(Query query, String other) {
        ElementGroup pattern = (ElementGroup) query.getQueryPattern();
        ((ElementGroup) QueryFactory.create(other).getQueryPattern())
                .getElements()
                .forEach(pattern::addElement);
    }

    /** Where a query is shown in the editor. */
    static String ask(Addresses addresses, String query) {
        return addresses.sparqlPath() + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    static String read(String name) {
        try (InputStream in = BehindLists.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no query " + name + " on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the query " + name, e);
        }
    }
}
