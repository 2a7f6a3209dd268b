package dateline.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.evaluate.DocumentScores;
import dateline.evaluate.Floors;
import dateline.evaluate.Measured;
import dateline.evaluate.Scoreboard;
import dateline.evaluate.Scores;
import dateline.evaluate.SetScores;
import dateline.evaluate.Tables;
import dateline.evaluate.Verdict;
import dateline.evaluate.trust.JudgedFacts;
import dateline.evaluate.trust.Reliability;
import dateline.extract.CoreNlpEngine;
import dateline.extract.Engine;
import dateline.extract.Extractor;
import dateline.extract.KeptParses;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.pipeline.ArticleSource;
import java.io.IOException;
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
            "Gold of marked text (JSON Lines with text, and quotes, entities, timex, quantities and so on) measures one kind",
            "of fact; its floors are those of data/gold/marks.json. Of a folder every set that can be measured with is.",
            "--update pins what was reached."
        },
        footer = {
            "",
            "Examples:",
            "  dateline evaluate",
            "  dateline evaluate --errors > errors.txt",
            "  dateline evaluate --gold gold.json article.txt",
            "  dateline evaluate --gold evaluation/gold/pages.jsonl --errors",
            "  dateline evaluate --gold evaluation/gold --slice 10"
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

    @Option(names = "--errors", description = "List errors, by kind, after the table.")
    private boolean errors;

    @Option(
            names = "--examples",
            paramLabel = "N",
            defaultValue = "20",
            description = "With --errors: so many of each kind, 0 for all. Default: ${DEFAULT-VALUE}")
    private int examples = 20;

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

    @Option(
            names = "--fit-confidence",
            paramLabel = "FILE",
            description = "Fit the table of how sure facts are to these sets and the samples, and write it here.")
    private @Nullable Path fitted;

    private @Nullable Engine engine;

    Evaluate(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path path = gold == null ? bundledGold() : gold;
        MarkGold boards = new MarkGold(this::engine);
        GoldSets sets = GoldSets.of(path, boards);
        List<Measured> all = new ArrayList<>();
        if (sets.size() == 0) all.add(measured(path, articles()));
        Floors ofPages = pages.isOfAnother() ? Floors.none() : PinnedFloors.ofPages(bundledGold());
        for (Path set : sets.pages()) all.add(new Measured(pages.score(set), ofPages, List.of()));
        Floors ofMarks = PinnedFloors.ofMarks(bundledGold());
        for (Path set : sets.marks()) {
            if (sets.size() > 1) terminal.tell(set.getFileName().toString());
            all.add(new Measured(boards.score(set, slice), ofMarks, boards.judge(set, slice)));
        }
        sets.others().forEach(set -> terminal.tell("%s: no board for such gold".formatted(set.getFileName())));
        show(all);
        if (fitted != null) fit(all, fitted);
        return held(all).number();
    }

    private Measured measured(Path articlesGold, List<Article> articles) {
        List<ArticleFacts> extracted = new ArrayList<>();
        Extractor extractor = new Extractor(engine());
        Scores scores = Scoreboard.of(Scoreboard.gold(articlesGold), articles).score(article -> {
            extracted.add(extractor.extract(article));
            return extracted.getLast();
        });
        List<JudgedFacts> judged = new ArrayList<>();
        for (DocumentScores document : scores.documents())
            judged.add(new JudgedFacts(scores.set(), extracted.get(judged.size()), document.verdicts()));
        return new Measured(scores, PinnedFloors.ofArticles(articlesGold), judged);
    }

    /** The samples are always among what is fitted to: they alone judge all kinds of facts. */
    private void fit(List<Measured> all, Path file) {
        List<JudgedFacts> judged = new ArrayList<>();
        if (gold != null)
            judged.addAll(
                    measured(bundledGold(), list(sources.bundled(terminal))).judged());
        all.forEach(set -> judged.addAll(set.judged()));
        FitConfidence fit = new FitConfidence(judged);
        terminal.out().print("\nEach half of the texts by a table of the other\n" + Reliability.table(fit.heldOut()));
        try {
            Files.writeString(file, fit.table());
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.FAILED, "%s: %s".formatted(file, e.getMessage()));
        }
    }

    private static Path bundledGold() {
        return SourceArguments.home().resolve("data").resolve("gold");
    }

    private Engine engine() {
        if (engine != null) return engine;
        if (parses == null) terminal.tell(ExtractionOptions.LOADING);
        engine = parses == null ? new CoreNlpEngine() : new KeptParses(parses);
        return engine;
    }

    private List<Article> articles() {
        return list(sources.isEmpty() ? sources.bundled(terminal) : sources.read(terminal));
    }

    private List<Article> list(ArticleSource source) {
        List<Article> articles = new ArrayList<>();
        source.read(articles::add, issue -> terminal.tell("issue: " + issue));
        return articles;
    }

    /** One set in full; of several the overview, and in full only with the errors. */
    private void show(List<Measured> all) {
        boolean single = all.size() == 1;
        List<SetScores> scores = all.stream().map(Measured::scores).toList();
        List<Verdict> verdicts = JudgedFacts.verdicts(
                all.stream().flatMap(set -> set.judged().stream()).toList());
        switch (form) {
            case TABLE -> {
                for (SetScores each : scores) {
                    if (single || errors) terminal.out().print(each.table());
                    if (errors) terminal.out().println(each.errors(examples));
                }
                if (!single) terminal.out().print(Tables.overview(all));
                if (!verdicts.isEmpty()) terminal.out().print("\n" + Reliability.table(verdicts));
            }
            case JSON -> {
                ObjectNode root = single ? scores.getFirst().json() : Tables.json(scores);
                if (!verdicts.isEmpty()) root.set("reliability", Reliability.json(verdicts));
                terminal.out().print(Tables.text(root));
            }
        }
    }

    /** Holds the scores to their floors, or makes them the floors. */
    private ExitCode held(List<Measured> all) {
        boolean anyMissed = false;
        for (Measured set : all) {
            List<String> missed = update
                    ? set.floors().update(set.scores(), allowLower)
                    : set.floors().shortfalls(set.scores());
            missed.forEach(terminal::tell);
            anyMissed |= !missed.isEmpty();
        }
        return !anyMissed || (update && allowLower) ? ExitCode.OK : ExitCode.FAILED;
    }
}
