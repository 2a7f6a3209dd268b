package dateline.cli;

import dateline.corpus.Sources;
import dateline.evaluate.Scoreboard;
import dateline.extract.CoreNlpEngine;
import dateline.extract.Engine;
import dateline.extract.Extractor;
import dateline.extract.ParsedArticle;
import dateline.model.Article;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What our rules make of another engine's parses: the scoreboards that {@code dateline evaluate} shows, with NLP4J.
 * Takes the engine, "corenlp" or "nlp4j", of how many texts one is read, and gold sets of marked text; the sample
 * articles come first.
 */
public final class ScoreEngine {
    private ScoreEngine() {}

    public static void main(String[] arguments) {
        Engine engine =
                switch (arguments[0]) {
                    case "corenlp" -> new CoreNlpEngine();
                    case "nlp4j" -> new dateline.bench.engines.Nlp4jEngine();
                    default -> throw new IllegalArgumentException("no engine " + arguments[0]);
                };
        Engine once = new Remembering(engine);
        List<Article> articles = new ArrayList<>();
        new Sources(InputStream.nullInputStream()).read(List.of("data/articles"), articles::add, issue -> {});
        Scoreboard board = Scoreboard.of(Scoreboard.gold(Path.of("data/gold")), articles);
        System.out.println(engine.id());
        System.out.print(board.score(new Extractor(once)::extract).table());
        MarkGold gold = new MarkGold(() -> once);
        for (String set : List.of(arguments).subList(2, arguments.length))
            System.out.print(
                    gold.score(Path.of(set), Integer.parseInt(arguments[1])).table());
    }

    /** The names and the facts of a text are asked for by themselves. */
    private record Remembering(Engine engine, Map<Article, ParsedArticle> parsed) implements Engine {
        Remembering(Engine engine) {
            this(engine, new ConcurrentHashMap<>());
        }

        @Override
        public ParsedArticle parse(Article article) {
            return parsed.computeIfAbsent(article, engine::parse);
        }

        @Override
        public String id() {
            return engine.id();
        }
    }
}
