package dateline.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who is who: the command around those that show and decide it. */
@Command(
        name = "entities",
        description = {
            "Shows whom the store takes for one person, organization or place, and lets people decide otherwise.",
            "Decisions stand in the store as data, and hold for articles that are read later or again."
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  dateline entities list",
            "  dateline entities merge http://localhost:3030/id/person/ada-lindqvist http://localhost:3030/id/person/ada-holm",
            "  dateline entities split http://localhost:3030/id/person/oren-vask --article http://localhost:3030/id/article/cup-final-1a2b3c4d",
            "  dateline entities undo http://localhost:3030/id/decision/merge-1a2b3c4d"
        })
final class Entities implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The command with its own commands. */
    static CommandLine with(Terminal terminal) {
        CommandLine line = new CommandLine(new Entities());
        List.of(
                        new EntitiesList(terminal),
                        new EntitiesMerge(terminal),
                        new EntitiesSplit(terminal),
                        new EntitiesUndo(terminal))
                .forEach(line::addSubcommand);
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a COMMAND is missing: list, merge, split or undo");
    }
}
