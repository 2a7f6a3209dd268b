package dateline.cli;

import dateline.export.Conformance;
import dateline.model.FactsFormat;
import dateline.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what in a store or in files is not as the ontology or the facts format wants it. */
@Command(
        name = "validate",
        description = {
            "Holds the store, or files, to the ontology's shapes (SHACL); files of facts (.jsonl, or - for standard input)"
                    + " to the facts format.",
            "Writes one line for each thing that is wrong, and ends with exit code 1 if there is any."
        },
        footer = {
            "",
            "Examples:",
            "  dateline validate",
            "  dateline validate release/dataset.nq",
            "  dateline extract article.txt | dateline validate -"
        })
final class Validate implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files to look at instead of the store.")
    private List<String> files = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    Validate(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<String> wrong = new ArrayList<>();
        if (files.isEmpty()) wrong.addAll(inStore());
        for (String file : files) wrong.addAll(inFile(file));
        wrong.forEach(terminal.out()::println);
        terminal.tell(wrong.isEmpty() ? "All conforms" : "%,d things do not conform".formatted(wrong.size()));
        return (wrong.isEmpty() ? ExitCode.OK : ExitCode.FAILED).number();
    }

    private List<String> inStore() {
        try (Store opened = store.openExisting()) {
            return new Conformance().violations(opened);
        }
    }

    private List<String> inFile(String file) throws IOException {
        if (file.equals("-"))
            return inFacts(
                    "standard input", new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8)));
        Path path = Path.of(file);
        if (Files.notExists(path)) throw new NoSuchFileException(file);
        if (!file.endsWith(".jsonl")) return new Conformance().violations(path);
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            return inFacts(file, lines);
        }
    }

    private static List<String> inFacts(String name, BufferedReader lines) throws IOException {
        List<String> wrong = new ArrayList<>();
        new FactsFormat()
                .read(
                        lines,
                        facts -> {},
                        malformed -> wrong.add(malformed.issue(name).toString()));
        return wrong;
    }
}
