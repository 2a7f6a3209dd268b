package dateline.serve.browse;

import dateline.vocab.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.RDF;

/**
 * Finds things by words, through the text index; where there is none, by their whole names. No more than {@link #MOST} of
 * names, headlines and quotes each are looked at.
 */
final class Hits {
    /** The limit that stands in the queries. */
    static final int MOST = 500;

    private static final int TYPES = 20; // no thing has as many

    private final Query names = QueryFactory.create(BehindLists.read("search-names.rq"));
    private final Query headlines = QueryFactory.create(BehindLists.read("search-headlines.rq"));
    private final Query texts = QueryFactory.create(BehindLists.read("search-texts.rq"));
    private final Query exactly = QueryFactory.create(BehindLists.read("search-exactly.rq"));
    private final Query everything = QueryFactory.create(BehindLists.read("search.rq"));

    /** @param words the text that was found */
    record Hit(Node thing, String words, double score) {}

    /**
     * What was found.
     *
     * @param byKind the best first
     * @param more whether there is more of some kinds than was looked at
     */
    record ByKind(Map<Kind, List<Hit>> byKind, boolean more) {}

    static boolean hasIndex(DatasetGraph snapshot) {
        return snapshot.getContext().isDefined(TextQuery.textIndex);
    }

    /** Everything that has all these words in its name, headline or text. */
    ByKind find(DatasetGraph snapshot, Words words) {
        List<Hit> hits = new ArrayList<>();
        boolean more = false;
        for (Query query : List.of(names, headlines, texts)) {
            List<Hit> some = ask(snapshot, query, words.query());
            more |= some.size() >= MOST;
            hits.addAll(some);
        }
        return new ByKind(byKind(snapshot.getDefaultGraph(), hits), more);
    }

    /** Everything that is called exactly so. */
    ByKind findExactly(DatasetGraph snapshot, String name) {
        List<Hit> hits = ask(snapshot, exactly, name);
        return new ByKind(byKind(snapshot.getDefaultGraph(), hits), hits.size() >= MOST);
    }

    /** Names that have a word that begins so; nothing without an index. */
    List<Hit> beginning(DatasetGraph snapshot, Words words) {
        Optional<String> query = words.beginning();
        if (query.isEmpty() || !hasIndex(snapshot)) return List.of();
        return ask(snapshot, names, query.get()).stream()
                .sorted(Comparator.comparingDouble(Hit::score)
                        .reversed()
                        .thenComparingInt(hit -> hit.words().length())
                        .thenComparing(Hit::words)
                        .thenComparing(hit -> hit.thing().getURI()))
                .toList();
    }

    /** The SPARQL that finds the same. */
    String behind(boolean hasIndex, String words) {
        Map<Var, Node> bound = Map.of(Var.alloc("words"), NodeFactory.createLiteralString(words));
        return QueryTransformOps.syntaxSubstitute(hasIndex ? everything : exactly, bound)
                .serialize();
    }

    private static List<Hit> ask(DatasetGraph snapshot, Query query, String words) {
        List<Hit> hits = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(snapshot)
                .query(query)
                .substitution("words", NodeFactory.createLiteralString(words))
                .build()) {
            execution.select().forEachRemaining(row -> hit(row).ifPresent(hits::add));
        }
        return hits;
    }

    private static Optional<Hit> hit(Binding row) {
        Node thing = row.get("thing");
        if (!thing.isURI()) return Optional.empty();
        Node literal = row.get("literal");
        Node score = row.get("score");
        return Optional.of(new Hit(
                thing,
                literal == null ? "" : literal.getLiteralLexicalForm(),
                score == null ? 1 : ((Number) score.getLiteralValue()).doubleValue()));
    }

    /** Each thing once, under its best words. */
    private static Map<Kind, List<Hit>> byKind(Graph facts, List<Hit> hits) {
        Map<Node, Hit> best = new LinkedHashMap<>();
        for (Hit hit : hits) best.merge(hit.thing(), hit, (one, other) -> one.score() >= other.score() ? one : other);
        Map<Kind, List<Hit>> byKind = new EnumMap<>(Kind.class);
        for (Hit hit : best.values())
            kind(facts, hit.thing()).ifPresent(kind -> byKind.computeIfAbsent(kind, any -> new ArrayList<>())
                    .add(hit));
        byKind.values()
                .forEach(some -> some.sort(
                        Comparator.comparingDouble(Hit::score).reversed().thenComparing(hit -> hit.thing()
                                .getURI())));
        return byKind;
    }

    /** The nearest kind; nothing for what has no list, such as what figures count. */
    private static Optional<Kind> kind(Graph facts, Node thing) {
        List<Node> types = facts.stream(thing, RDF.Nodes.type, Node.ANY)
                .limit(TYPES)
                .map(triple -> triple.getObject())
                .toList();
        if (types.contains(Schema.NewsMediaOrganization)) return Optional.of(Kind.PUBLISHER);
        for (Kind kind : Kind.values()) {
            for (Node type : kind.types()) if (types.contains(type)) return Optional.of(kind);
        }
        return Optional.empty();
    }
}
