package dateline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand: it only says what there is. */
@Command(
        name = "dateline",
        description = "Turns news articles into linked data, every triple with the sentence that supports it.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        footer = {
            "",
            "Start here:",
            "  dateline publish                     the sample articles, at http://localhost:3030/",
            "  dateline publish article.txt news/   articles of your own",
            "  dateline COMMAND --help              what a command takes, with examples"
        })
final class Dateline implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Say where in the program a failure came up, not only what it is.")
    private boolean debug;

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a COMMAND is missing");
    }
}
