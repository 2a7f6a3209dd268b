package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.store.Store;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publish",
                "ingest",
                "extract",
                "map",
                "load",
                "serve",
                "replicate",
                "query",
                "withdraw",
                "export",
                "verify",
                "validate",
                "explain",
                "evaluate",
                "backup",
                "restore",
                "compact",
                "doctor"
            })
    void everyCommandHelpsWithExamplesAndExitCodes(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.output()).contains("Usage: dateline " + command, "Examples:\n  ", "Exit codes:", "130");
    }

    @Test
    void withoutACommandItSaysWhatIsMissing() {
        Run run = Run.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.told()).isEqualTo("dateline: a COMMAND is missing\nTry 'dateline --help'.\n");
    }

    @Test
    void aWrongOptionIsNamed() {
        Run run = Run.of("query", "--colour", "ASK {}");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.told()).contains("'--colour'").endsWith("Try 'dateline query --help'.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            2 | frobnicate                             | dateline: there is no command frobnicate
            2 | read --date 14/03/2024 x.txt           | '14/03/2024' is no date like 2019-09-12
            1 | query missing.rq                       | dateline: missing.rq: no such file
            1 | read ftp://post.example/1              | issue: ftp://post.example/1: only addresses that begin with http:// or https:// are read
            1 | read www.post.example/1                | issue: www.post.example/1: no such file; an address begins with https://
            """)
    void whatIsWrongIsSaidInPlainWords(int code, String line, String said) {
        Run run = Run.of(line.split(" "));
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.told()).contains(said + "\n").doesNotContain("Exception", "java.");
    }

    @Test
    void aWrongBaseIsAUsageError() {
        Run run = Run.of("map", "--base", "urn:news", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.told()).startsWith("dateline: --base: urn:news/ is no base for IRIs");
    }

    @Test
    void aTakenPortIsNoticedBeforeAnythingIsDone() throws IOException {
        Path store = folder.resolve("store");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.of("publish", "--store", store.toString(), "--port", Integer.toString(taken.getLocalPort()));
            assertThat(run.code()).isEqualTo(8);
            assertThat(run.told())
                    .startsWith("dateline: port " + taken.getLocalPort())
                    .endsWith("choose another with --port\n")
                    .hasLineCount(1);
        }
        assertThat(store).doesNotExist();
    }

    @Test
    void aMissingStoreIsNotMade() {
        Path store = folder.resolve("store");
        Run run = Run.of("query", "--store", store.toString(), "ASK {}");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told()).startsWith("dateline: there is no store at " + store);
        assertThat(store).doesNotExist();
    }

    @Test
    void aStoreInUseIsSaidToBe() {
        Path store = folder.resolve("store");
        try (Store open = Store.open(store)) {
            Run run = Run.of("query", "--store", store.toString(), "ASK {}");
            assertThat(open).isNotNull();
            assertThat(run.code()).isEqualTo(4);
            assertThat(run.told()).contains("is in use").hasLineCount(1);
        }
    }

    @Test
    void aStoreThatCannotBeMadeIsSaidToBe() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        Run run = Run.of("ingest", "--store", file.resolve("store").toString(), folder.toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.told()).contains("cannot be written").hasLineCount(1);
    }

    @Test
    void aSourceThatIsNotThereIsAnIssueAndNothingToServe() {
        Run run = Run.of(
                "publish",
                "--port",
                "0",
                "--store",
                folder.resolve("store").toString(),
                folder.resolve("no.txt").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told()).isEqualTo("""
                        issue: %s: no such file
                        0 articles: 0 stored with 0 facts, 0 unchanged; 1 issue
                        dateline: no article could be read
                        """.formatted(folder.resolve("no.txt")));
    }

    @Test
    void aQueryThatIsNotSparqlIsAUsageError() {
        Path store = emptyStore();
        Run run = Run.of("query", "--store", store.toString(), "SELECT WHERE");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.told()).startsWith("dateline: the query is not SPARQL").hasLineCount(1);
    }

    @Test
    void aQueryMayComeFromAFileOrFromStandardInput() throws IOException {
        Path store = emptyStore();
        Path file = Files.writeString(
                folder.resolve("any.rq"),
                "PREFIX sdo: <https://schema.org/> SELECT (COUNT(*) AS ?n) { ?s a news:Meeting ; sdo:name ?name }");
        byte[] input = Files.readAllBytes(file);
        Run ofFile = Run.of("query", "--store", store.toString(), "--format", "csv", file.toString());
        Run ofInput = Run.of(Map.of(), input, "query", "--store", store.toString(), "--format", "csv", "-");
        assertThat(ofFile.output()).isEqualTo("n\r\n0\r\n");
        assertThat(ofInput.output()).isEqualTo(ofFile.output());
    }

    @Test
    void anEmptyStoreConforms() {
        Run run = Run.of("validate", "--store", emptyStore().toString());
        assertThat(run.code()).isZero();
        assertThat(run.told()).isEqualTo("All conforms\n");
    }

    @Test
    void validateSaysWhereFactsAreMalformed() {
        Run run = Run.of(Map.of(), "{}\n".getBytes(StandardCharsets.UTF_8), "validate", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.output()).startsWith("standard input, line 1");
    }

    @Test
    void aMalformedLineOfFactsIsAnIssue() {
        Run run = Run.of(Map.of(), "no JSON\n".getBytes(StandardCharsets.UTF_8), "map", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told())
                .startsWith("issue: standard input, line 1: ")
                .endsWith("dateline: no line of facts could be read\n");
    }

    @Test
    void theEnvironmentSetsAnOptionAndTheCommandLineOverridesIt() {
        Map<String, String> environment =
                Map.of("DATELINE_STORE", folder.resolve("named").toString());
        Run set = Run.of(environment, new byte[0], "query", "ASK {}");
        Run overridden = Run.of(
                environment,
                new byte[0],
                "query",
                "--store",
                folder.resolve("given").toString(),
                "ASK {}");
        assertThat(set.told()).contains(folder.resolve("named").toString());
        assertThat(overridden.told()).contains(folder.resolve("given").toString());
    }

    @Test
    void theFileSetsAnOptionAndTheEnvironmentOverridesIt() throws IOException {
        Path file = Files.writeString(folder.resolve("my.properties"), "store = from-file\n");
        Run set = Run.of(Map.of("DATELINE_CONFIG", file.toString()), new byte[0], "query", "ASK {}");
        Run overridden = Run.of(
                Map.of("DATELINE_CONFIG", file.toString(), "DATELINE_STORE", "from-environment"),
                new byte[0],
                "query",
                "ASK {}");
        assertThat(set.told()).contains("no store at from-file:");
        assertThat(overridden.told()).contains("no store at from-environment:");
    }

    @Test
    void aSettingThatNoCommandHasIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("my.properties"), "prot = 3031\n");
        Run run = Run.of(Map.of("DATELINE_CONFIG", file.toString()), new byte[0], "doctor");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.told()).isEqualTo("dateline: %s: no command has a setting prot\n".formatted(file));
    }

    @Test
    void theDoctorFindsNothingWrongHere() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Run run = Run.of("doctor", "--store", emptyStore().toString(), "--port", Integer.toString(port));
        assertThat(run.output())
                .contains("ok   JDK", "ok   models", "0 articles")
                .doesNotContain("BAD");
        assertThat(run.code()).isZero();
    }

    @Test
    void theDoctorSaysWhatIsWrong() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.of("doctor", "--store", folder.resolve("no").toString(), "--port", "" + taken.getLocalPort());
            assertThat(run.output()).contains("BAD  port");
            assertThat(run.code()).isEqualTo(1);
        }
    }

    private Path emptyStore() {
        Path store = folder.resolve("empty");
        Store.open(store).close();
        return store;
    }
}
