package dateline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dateline.identity.Decisions;
import dateline.identity.KnownForm;
import dateline.model.FactsJson;
import dateline.pipeline.WhoIsWho;
import dateline.pipeline.WhoIsWho.Known;
import dateline.rdf.Iris;
import dateline.store.Store;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows who is taken for whom. */
@Command(
        name = "list",
        description = {
            "Lists the decisions that people made, and everything that bears another name across articles than some"
                    + " article's own words give it: merged of several names, or parted from namesakes, each with the words"
                    + " of context, links and decisions by which it is, and how many articles tell it so.",
            "Of one IRI: everything that is or was called so."
        },
        footer = {
            "",
            "Examples:",
            "  dateline entities list",
            "  dateline entities list --format JSON | jq .",
            "  dateline entities list http://localhost:3030/id/person/ada-lindqvist"
        })
final class EntitiesList implements Callable<Integer> {
    /** How a list is written. */
    enum Form {
        TEXT,
        JSON
    }

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "IRI", description = "Only what is or was called so.")
    private String name = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "${COMPLETION-CANDIDATES}; of JSON one line for each. Default: ${DEFAULT-VALUE}")
    private Form form = Form.TEXT;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private BaseOption base = new BaseOption();

    EntitiesList(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store opened = store.openExisting()) {
            WhoIsWho who = new WhoIsWho(opened, base.iris(opened, Iris.DEFAULT_BASE));
            List<Known> known = name.isEmpty() ? who.all() : who.of(name);
            Decisions decisions = name.isEmpty() ? who.decisions() : Decisions.NONE;
            decisions.merges().stream()
                    .sorted(Comparator.comparing(Decisions.Merge::id))
                    .forEach(merge -> tell(
                            merge,
                            "%s%n    merges %s into %s%s"
                                    .formatted(
                                            merge.id(),
                                            String.join(
                                                    ", ",
                                                    merge.things()
                                                            .subList(
                                                                    1,
                                                                    merge.things()
                                                                            .size())),
                                            merge.things().getFirst(),
                                            note(merge.note()))));
            decisions.splits().stream()
                    .sorted(Comparator.comparing(Decisions.Split::id))
                    .forEach(split -> tell(
                            split,
                            "%s%n    splits what %s of %s%s"
                                    .formatted(
                                            split.id(),
                                            RunOptions.count(split.articles().size(), "article"),
                                            split.thing(),
                                            note(split.note()))));
            known.forEach(each -> tell(each, words(each)));
            return ExitCode.OK.number();
        }
    }

    private void tell(Object what, String words) {
        terminal.out().println(form == Form.JSON ? json(what) : words);
    }

    private static String json(Object what) {
        try {
            return FactsJson.MAPPER.writeValueAsString(what);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String note(String note) {
        return note.isEmpty() ? "" : " (%s)".formatted(note);
    }

    private static String words(Known known) {
        StringBuilder words = new StringBuilder(known.iri());
        for (KnownForm told : known.told())
            words.append("%n    %s: %s%s"
                    .formatted(
                            told.own(),
                            RunOptions.count(told.articles(), "article"),
                            told.context().isEmpty() ? "" : ", " + String.join(", ", told.context())));
        return words.toString();
    }
}
