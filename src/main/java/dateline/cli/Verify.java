package dateline.cli;

import dateline.export.verify.NoReleaseException;
import dateline.export.verify.Report;
import dateline.export.verify.VerifyRelease;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says whether a release holds what it says. */
@Command(
        name = "verify",
        description = {
            "Verifies a release of the dataset, from its folder alone: hashes, counts, RDF, tables, keys, shapes, splits,"
                    + " changes, and that all its descriptions say the same.",
            "Writes one line for each thing that is wrong, and ends with exit code 1 if there is any."
        },
        footer = {"", "Examples:", "  dateline verify releases/1.0.0"})
final class Verify implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The folder of one release.")
    private Path directory = Path.of("");

    Verify(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Report report = verified();
        report.findings().forEach(terminal.out()::println);
        report.looked().forEach(sentence -> terminal.tell("Looked: " + sentence));
        if (report.isClean()) {
            terminal.tell("All is as release %s says"
                    .formatted(report.version().map(Object::toString).orElse("")));
            return ExitCode.OK.number();
        }
        terminal.tell("%s wrong".formatted(RunOptions.count(report.findings().size(), "thing")));
        return ExitCode.FAILED.number();
    }

    private Report verified() {
        try {
            return new VerifyRelease().verify(directory);
        } catch (NoReleaseException e) {
            throw new CommandFailedException(ExitCode.USAGE, String.valueOf(e.getMessage()));
        }
    }
}
