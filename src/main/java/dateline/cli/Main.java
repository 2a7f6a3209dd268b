package dateline.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Where a run of {@code dateline} begins and ends. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        int code = run(terminal, arguments);
        terminal.out().flush();
        System.exit(code);
    }

    /** Runs a command line as the process would, and returns its exit code. */
    static int run(Terminal terminal, String... arguments) {
        Dateline dateline = new Dateline();
        try {
            return commandLine(dateline, terminal).execute(arguments);
        } catch (RuntimeException | Error e) {
            return tell(e, dateline, terminal);
        }
    }

    private static CommandLine commandLine(Dateline dateline, Terminal terminal) {
        CommandLine line = new CommandLine(dateline);
        commands(terminal).forEach(line::addSubcommand);
        for (CommandLine command : commandsOf(line).toList()) {
            command.getCommandSpec().mixinStandardHelpOptions(true);
            command.getCommandSpec()
                    .usageMessage()
                    .width(100)
                    .exitCodeListHeading("%nExit codes:%n")
                    .exitCodeList(ExitCode.list());
        }
        line.setDefaultValueProvider(Settings.of(terminal.environment(), options(line)));
        line.setOut(new java.io.PrintWriter(terminal.out(), true));
        line.setErr(new java.io.PrintWriter(terminal.err(), true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, parsed) -> tell(e, dateline, terminal));
        line.setParameterExceptionHandler((e, given) -> {
            String name = e.getCommandLine().getCommandSpec().qualifiedName();
            terminal.tell("dateline: " + e.getMessage());
            terminal.tell("Try '%s --help'.".formatted(name));
            return ExitCode.USAGE.number();
        });
        return line;
    }

    private static List<Object> commands(Terminal terminal) {
        return List.of();
    }

    /** The names that a settings file may use. */
    private static Set<String> options(CommandLine line) {
        return commandsOf(line)
                .flatMap(command -> command.getCommandSpec().options().stream())
                .map(Settings::key)
                .collect(Collectors.toSet());
    }

    private static Stream<CommandLine> commandsOf(CommandLine line) {
        return Stream.concat(Stream.of(line), line.getSubcommands().values().stream());
    }

    private static int tell(Throwable thrown, Dateline dateline, Terminal terminal) {
        Failure failure = Failure.of(thrown);
        if (!failure.sentence().isEmpty()) terminal.tell("dateline: " + failure.sentence());
        if (dateline.debug()) thrown.printStackTrace(terminal.err());
        return failure.code().number();
    }
}
