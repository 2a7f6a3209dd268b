package dateline.cli;

import dateline.export.Answers;
import dateline.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the store. */
@Command(
        name = "query",
        description = {
            "Asks the store a SPARQL query and writes the answer to standard output.",
            "A store that is being served is asked at its address instead: curl --data-urlencode query@FILE …/sparql"
        },
        footer = {
            "",
            "Examples:",
            "  dateline query 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }'",
            "  dateline query --format csv meetings.rq > meetings.csv",
            "  echo 'ASK { ?s ?p ?o }' | dateline query -"
        })
final class QueryStore implements Callable<Integer> {
    private static final Pattern FILE_NAME = Pattern.compile("[^\\s{}?<>]+\\.(?:rq|sparql|txt)");

    private final Terminal terminal;

    @Parameters(paramLabel = "QUERY", description = "The query, the file it is in, or - for standard input.")
    private String query = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "TABLE",
            description =
                    "The form of the answer: ${COMPLETION-CANDIDATES}. RDF comes as Turtle. Default: ${DEFAULT-VALUE}")
    private Answers.Form form = Answers.Form.TABLE;

    @Mixin
    private StoreOption store = new StoreOption();

    QueryStore(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String text = text();
        try (Store opened = store.openForQueries()) {
            new Answers(opened).write(text, form, terminal.out());
            return ExitCode.OK.number();
        }
    }

    private String text() throws IOException {
        if (query.equals("-")) return new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8);
        if (isFile()) return Files.readString(Path.of(query));
        // No query ends so.
        if (FILE_NAME.matcher(query).matches())
            throw new CommandFailedException(ExitCode.FAILED, query + ": no such file");
        return query;
    }

    private boolean isFile() {
        try {
            return Files.isRegularFile(Path.of(query));
        } catch (InvalidPathException noPath) {
            return false; // a query, then
        }
    }
}
