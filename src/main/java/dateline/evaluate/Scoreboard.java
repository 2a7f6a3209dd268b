package dateline.evaluate;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Measures an extractor on annotated articles.
 *
 * <p>{@code Scoreboard.of(Scoreboard.gold(folder), articles).score(extractor)} gives {@link Scores}; {@link Floors}
 * hold them to what was reached before. How each kind of fact is
 * counted stands with the class that compares it, and in {@code data/gold/README.md}.
 */
public final class Scoreboard {
    /** The floors stand beside the gold, and are none. */
    public static final String BASELINE = "baseline.json";

    /** So do those of pages ... */
    public static final String READING_BASELINE = "reading.json";

    /** ... and those of marked text. */
    public static final String MARKS_BASELINE = "marks.json";

    /** What several articles tell together is the gold of no single one either. */
    public static final String STORIES = "stories.json";

    private static final Set<String> OF_NO_ARTICLE =
            Set.of(BASELINE, READING_BASELINE, MARKS_BASELINE, STORIES, "pairs.jsonl");

    private final List<Task> tasks;

    private record Task(Gold gold, Article article) {}

    private Scoreboard(List<Task> tasks) {
        this.tasks = tasks;
    }

    /**
     * Pairs gold with articles by their text. Articles without gold are left out.
     *
     * @throws BadGoldException if an article is missing or has another text than its gold
     */
    public static Scoreboard of(List<Gold> gold, Collection<Article> articles) {
        Map<String, Article> byDigest = new HashMap<>();
        for (Article article : articles) byDigest.put(Gold.digest(article.text()), article);
        List<Task> tasks = new ArrayList<>();
        for (Gold each : gold) {
            Article article = byDigest.get(each.digest());
            if (article == null)
                throw new BadGoldException(
                        "the article of the gold \"%s\" is not there, or has changed".formatted(each.name()));
            tasks.add(new Task(each, article));
        }
        return new Scoreboard(tasks);
    }

    /**
     * The gold of a folder ({@code *.json} but floors and stories), by name, or of one file.
     *
     * @throws BadGoldException if a file is no gold
     */
    public static List<Gold> gold(Path path) {
        if (!Files.isDirectory(path)) return List.of(GoldReader.read(path));
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !isOfNoArticle(file))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .map(GoldReader::read)
                    .toList();
        } catch (IOException e) {
            throw new BadGoldException("%s: %s".formatted(path, e.getMessage()), e);
        }
    }

    /** Whether a file beside the gold is of no single article: it holds floors, or what several tell together. */
    public static boolean isOfNoArticle(Path file) {
        return OF_NO_ARTICLE.contains(file.getFileName().toString());
    }

    /** The articles that will be extracted, in the order of the gold. */
    public List<Article> articles() {
        return tasks.stream().map(Task::article).toList();
    }

    /** Extracts every article and compares. What the extractor throws comes through. */
    public Scores score(Function<Article, ArticleFacts> extractor) {
        String name = "";
        List<DocumentScores> documents = new ArrayList<>();
        for (Task task : tasks) {
            ArticleFacts facts = extractor.apply(task.article());
            name = facts.extractor();
            documents.add(compare(task.gold(), facts));
        }
        return new Scores(name, fingerprint(), documents);
    }

    private static DocumentScores compare(Gold gold, ArticleFacts facts) {
        Ledger ledger = new Ledger();
        Alignment alignment = new Alignment(gold, facts);
        CompareEntities.compare(gold, facts, alignment, ledger);
        CompareOffices.compare(gold, facts, alignment, ledger);
        CompareStatements.compare(gold, facts, alignment, ledger);
        CompareEvents.compare(gold, facts, alignment, ledger);
        CompareFigures.compare(gold, facts, alignment, ledger);
        return ledger.close(gold.name());
    }

    /** Of what the gold says and of which text, so that a changed gold is not held to old floors. */
    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Task task : tasks) digest.update((task.gold().source() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
