package dateline.cli;

import dateline.export.release.ReleaseVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Where a run of {@code dateline} begins and ends. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        quieten();
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

    /** Lucene says on each start what it thinks of the JVM. */
    private static void quieten() {
        try (InputStream levels = Main.class.getResourceAsStream("/logging.properties")) {
            if (levels != null) LogManager.getLogManager().readConfiguration(levels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CommandLine commandLine(Dateline dateline, Terminal terminal) {
        CommandLine line = new CommandLine(dateline);
        commands(terminal).forEach(line::addSubcommand);
        for (CommandLine command : commandsOf(line).toList()) {
            help(command.getCommandSpec());
            command.getCommandSpec()
                    .usageMessage()
                    .width(100)
                    .exitCodeListHeading("%nExit codes:%n")
                    .exitCodeList(ExitCode.list());
        }
        line.setDefaultValueProvider(Settings.of(terminal.environment(), options(line)));
        line.setOut(new PrintWriter(terminal.out(), true));
        line.setErr(new PrintWriter(terminal.err(), true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Main::date);
        line.registerConverter(ReleaseVersion.class, Main::version);
        line.setExecutionExceptionHandler((e, command, parsed) -> tell(e, dateline, terminal));
        line.setParameterExceptionHandler((e, given) -> {
            String name = e.getCommandLine().getCommandSpec().qualifiedName();
            terminal.tell("dateline: " + message(e));
            terminal.tell("Try '%s --help'.".formatted(name));
            return ExitCode.USAGE.number();
        });
        return line;
    }

    /** The version that is asked for with {@code export --version} is that of a release. */
    private static void help(CommandSpec command) {
        if (command.findOption("--version") == null) command.mixinStandardHelpOptions(true);
        else
            command.addOption(OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .description("Show this help message and exit.")
                    .build());
    }

    private static List<Object> commands(Terminal terminal) {
        return List.of(
                new Publish(terminal),
                new Ingest(terminal),
                new Read(terminal),
                new Extract(terminal),
                new MapFacts(terminal),
                new LoadStore(terminal),
                new Serve(terminal),
                new Replicate(terminal),
                new QueryStore(terminal),
                new Withdraw(terminal),
                new Export(terminal),
                new Verify(terminal),
                new Validate(terminal),
                new Explain(terminal),
                Entities.with(terminal),
                new Evaluate(terminal),
                new BackupStore(terminal),
                new RestoreStore(terminal),
                new CompactStore(terminal),
                new Doctor(terminal),
                new WarmUp());
    }

    /** The names that a settings file may use. */
    private static Set<String> options(CommandLine line) {
        return commandsOf(line)
                .flatMap(command -> command.getCommandSpec().options().stream())
                .map(Settings::key)
                .collect(Collectors.toSet());
    }

    private static Stream<CommandLine> commandsOf(CommandLine line) {
        return Stream.concat(
                Stream.of(line), line.getSubcommands().values().stream().flatMap(Main::commandsOf));
    }

    private static LocalDate date(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException noDate) {
            throw new CommandLine.TypeConversionException("'%s' is no date like 2019-09-12".formatted(words));
        }
    }

    private static ReleaseVersion version(String words) {
        return ReleaseVersion.find(words)
                .orElseThrow(() ->
                        new CommandLine.TypeConversionException("'%s' is no version like 1.0.0".formatted(words)));
    }

    /** What is wrong with the command line. */
    private static String message(CommandLine.ParameterException e) {
        boolean isOfAll = e.getCommandLine().getParent() == null;
        if (isOfAll && e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().getFirst();
            if (!first.startsWith("-")) return "there is no command " + first;
        }
        return String.valueOf(e.getMessage());
    }

    private static int tell(Throwable thrown, Dateline dateline, Terminal terminal) {
        Failure failure = Failure.of(thrown);
        if (!failure.sentence().isEmpty()) terminal.tell("dateline: " + failure.sentence());
        if (dateline.debug()) thrown.printStackTrace(terminal.err());
        return failure.code().number();
    }
}
