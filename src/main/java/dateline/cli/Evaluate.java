package dateline.cli;

import dateline.evaluate.Baseline;
import dateline.evaluate.ScoreTable;
import dateline.evaluate.Scoreboard;
import dateline.evaluate.Scores;
import dateline.evaluate.marks.MarkScores;
import dateline.evaluate.marks.MarkTable;
import dateline.evaluate.reading.GoldPages;
import dateline.evaluate.reading.ReadingFloors;
import dateline.evaluate.reading.ReadingScores;
import dateline.evaluate.reading.ReadingTable;
import dateline.extract.CoreNlpEngine;
import dateline.extract.Engine;
import dateline.extract.Extractor;
import dateline.extract.KeptParses;
import dateline.model.Article;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures extraction against facts that people found, and reading against pages that people read. */
@Command(
        name = "evaluate",
        description = {
            "Extracts articles and compares what is found with what people found in them (gold): precision, recall, F1.",
            "Without a SOURCE, the sample articles. Where the gold has floors (baseline.json), exit code 1 if one is missed.",
            "",
            "Gold of pages (JSON Lines with html_path, and body, with/without, date, title or authors) measures reading:",
            "the pages it names are read, and the floors are those of data/gold/reading.json.",
            "",
            "Gold of marked text (JSON Lines with text, and timex or quantities) measures how times or figures are read."
        },
        footer = {
            "",
            "Examples:",
            "  dateline evaluate",
            "  dateline evaluate --errors > errors.txt",
            "  dateline evaluate --gold gold.json article.txt",
            "  dateline evaluate --gold evaluation/gold/pages.jsonl --errors"
        })
final class Evaluate implements Callable<Integer> {
    /** How scores are written. */
    enum Form {
        TABLE,
        JSON
    }

    private final Terminal terminal;

    @Mixin
    private SourceArguments sources = new SourceArguments();

    @Option(
            names = "--gold",
            paramLabel = "PATH",
            description = "The gold: a file or a folder. Default: that of the sample.")
    private @Nullable Path gold;

    @Mixin
    private PageGoldOptions pages = new PageGoldOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "TABLE",
            description = "The form of the scores: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private Form form = Form.TABLE;

    @Option(names = "--errors", description = "List every error, by kind, after the table.")
    private boolean errors;

    @Option(names = "--update", description = "Take the scores as the new floors, if none sinks by it.")
    private boolean update;

    @Option(names = "--allow-lower", description = "With --update: let floors sink.")
    private boolean allowLower;

    @Option(
            names = "--slice",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of marked text read every Nth text only. Default: ${DEFAULT-VALUE}")
    private int slice = 1;

    @Option(
            names = "--parses",
            paramLabel = "FOLDER",
            description =
                    "Keep what the language engine makes of texts in this folder, and take it from there next time.")
    private @Nullable Path parses;

    private @Nullable Engine engine;

    Evaluate(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path path = gold == null ? bundledGold() : gold;
        if (GoldPages.isThere(path)) return readingOf(path).number();
        MarkGold marks = new MarkGold(this::engine);
        if (marks.isFor(path)) return marksOf(marks.score(path, slice)).number();
        Scoreboard board = Scoreboard.of(Scoreboard.gold(path), articles());
        Scores scores = board.score(new Extractor(engine())::extract);
        switch (form) {
            case TABLE -> terminal.out().print(ScoreTable.summary(scores));
            case JSON -> terminal.out().println(ScoreTable.json(scores));
        }
        if (errors && form == Form.TABLE) terminal.out().print(ScoreTable.errors(scores));
        return held(path, scores).number();
    }

    private static Path bundledGold() {
        return SourceArguments.home().resolve("data").resolve("gold");
    }

    private ExitCode readingOf(Path path) {
        ReadingScores scores = pages.score(path);
        switch (form) {
            case TABLE -> terminal.out().print(ReadingTable.summary(scores));
            case JSON -> terminal.out().print(ReadingTable.json(scores));
        }
        if (errors && form == Form.TABLE) terminal.out().print(ReadingTable.errors(scores));
        if (pages.isOfAnother()) return ExitCode.OK;
        ReadingFloors floors = ReadingFloors.read(bundledGold().resolve(Scoreboard.READING_BASELINE));
        List<String> missed = update ? floors.update(scores, allowLower) : floors.shortfalls(scores);
        missed.forEach(terminal::tell);
        return missed.isEmpty() || (update && allowLower) ? ExitCode.OK : ExitCode.FAILED;
    }

    private Engine engine() {
        if (engine != null) return engine;
        if (parses == null) terminal.tell(RunOptions.LOADING);
        engine = parses == null ? new CoreNlpEngine() : new KeptParses(parses);
        return engine;
    }

    private ExitCode marksOf(MarkScores scores) {
        switch (form) {
            case TABLE -> terminal.out().print(MarkTable.summary(scores) + MarkTable.confusions(scores));
            case JSON -> terminal.out().print(MarkTable.json(scores));
        }
        if (errors && form == Form.TABLE) terminal.out().print(MarkTable.errors(scores));
        return ExitCode.OK;
    }

    private List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        (sources.isEmpty() ? sources.bundled(terminal) : sources.read(terminal))
                .read(articles::add, issue -> terminal.tell("issue: " + issue));
        return articles;
    }

    /** Holds the scores to the floors that stand beside the gold, or makes them the floors. */
    private ExitCode held(Path path, Scores scores) {
        Path floors =
                Files.isDirectory(path) ? path.resolve(Scoreboard.BASELINE) : path.resolveSibling(Scoreboard.BASELINE);
        List<String> missed = List.of();
        if (update) missed = Baseline.update(floors, scores, allowLower);
        else if (Files.exists(floors)) missed = Baseline.read(floors).shortfalls(scores);
        missed.forEach(terminal::tell);
        return missed.isEmpty() || (update && allowLower) ? ExitCode.OK : ExitCode.FAILED;
    }
}
