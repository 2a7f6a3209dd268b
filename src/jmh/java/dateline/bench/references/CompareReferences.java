package dateline.bench.references;

import dateline.authority.Authority;
import dateline.bench.ScoreRows;
import dateline.evaluate.marks.GoldLines;
import dateline.evaluate.marks.MarkedReference;
import dateline.evaluate.marks.ReferenceBoard;
import dateline.extract.CoreNlpEngine;
import dateline.extract.Engine;
import dateline.extract.ParsedArticle;
import dateline.extract.entities.FindEntities;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Scores what we take pronouns and common nouns to stand for beside CoreNLP's statistical and fast neural coreference, by
 * the same board, in one run on one thread, with the CPU time of each apart from the parsing before it. Ours is the time
 * of finding all entities, of which references are a part. Takes the gold set and of how many texts one is read.
 */
public final class CompareReferences {
    private static final ScoreRows ROWS = new ScoreRows(28, 24);

    private final Engine engine = new CoreNlpEngine();
    private final FindEntities findEntities = new FindEntities(Authority.bundled());
    private long nanosBefore;
    private long nanos;
    private long tokens;

    private CompareReferences() {}

    public static void main(String[] arguments) {
        GoldLines gold = GoldLines.read(Path.of(arguments[0])).slice(Integer.parseInt(arguments[1]));
        CompareReferences ours = new CompareReferences();
        ROWS.head(gold);
        compare("Dateline", gold, ours::references);
        cost(ours.nanosBefore / 1e3 / ours.tokens, ours.nanos / 1e3 / ours.tokens);
        for (String algorithm : List.of("statistical", "fastneural")) {
            CoreNlpReferences peer = new CoreNlpReferences(algorithm);
            compare("CoreNLP, " + algorithm, gold, peer::references);
            cost(peer.cost()[0], peer.cost()[1]);
        }
    }

    private List<MarkedReference> references(Article article) {
        long start = CoreNlpReferences.cpu();
        ParsedArticle parsed = engine.parse(article);
        long between = CoreNlpReferences.cpu();
        List<Entity> entities = findEntities.find(parsed).all();
        nanosBefore += between - start;
        nanos += CoreNlpReferences.cpu() - between;
        tokens += parsed.sentences().stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
        return MarkedReference.in(
                new ArticleFacts("", article, List.of(), entities, List.of(), List.of(), List.of(), List.of()));
    }

    private static void compare(String name, GoldLines gold, Function<Article, List<MarkedReference>> resolver) {
        ROWS.print(name, new ReferenceBoard(resolver).score(gold));
    }

    private static void cost(double before, double itself) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %.0f ms of CPU per thousand tokens, and %.0f for the parsing before%n",
                "",
                itself,
                before);
    }
}
