package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.export.Newsroom;
import dateline.export.StandardRelease;
import dateline.serve.Server;
import dateline.serve.data.About;
import dateline.serve.dataset.Releasing;
import dateline.serve.guard.Rules;
import dateline.store.Store;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what {@code docs/releases.md} tells a newcomer to do, command by command, and compares the answers. */
final class ReleasesTutorialTest {
    private static final Path PAGE = Path.of("docs/releases.md");
    private static final Path ARTICLES = Path.of("src/test/resources/releases/facts.jsonl");
    private static final String SERVER = "http://localhost:3030/";
    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    private Path folder;

    /** A fenced block of the page. */
    private record Block(String language, String text) {}

    @Test
    void everyCommandDoesWhatThePageSays() throws IOException, InterruptedException, SQLException {
        Path releases = folder.resolve("releases");
        try (Newsroom newsroom = new Newsroom(releases, StandardRelease.maker())) {
            newsroom.publishFacts(ARTICLES);
            newsroom.release("1.0.0");
        }
        Server.Settings settings =
                new Server.Settings(SERVER, 0, true, Duration.ofSeconds(20), About.NOTHING_SAID, Rules.DEFAULT);
        try (Store store = Store.inMemory();
                Server server = Server.start(settings.releasing(new Releasing(releases, Optional.empty())), store)) {
            follow(blocks(), "http://localhost:%d/".formatted(server.port()));
        }
    }

    private static List<Block> blocks() throws IOException {
        try (Stream<Block> blocks = BLOCK.matcher(Files.readString(PAGE))
                .results()
                .map(match -> new Block(match.group(1), match.group(2)))) {
            return blocks.toList();
        }
    }

    private void follow(List<Block> blocks, String server) throws IOException, InterruptedException, SQLException {
        assertThat(blocks)
                .extracting(Block::language)
                .contains("sh", "sql", "csv")
                .isSubsetOf("sh", "sql", "csv");
        String answer = "";
        for (Block block : blocks) {
            switch (block.language()) {
                case "sh" -> run(block.text().replace(SERVER, server));
                case "sql" -> answer = ask(block.text());
                default -> assertThat(answer).isEqualTo(block.text());
            }
        }
    }

    private void run(String commands) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process shell = new ProcessBuilder("bash", "-e", "-c", commands)
                .directory(Files.createDirectories(folder.resolve("newcomer")).toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int code = shell.waitFor();
        assertThat(code)
                .as("%s%s", commands, Files.readString(said, StandardCharsets.UTF_8))
                .isZero();
    }

    /** The answer as DuckDB's command line writes it in its CSV mode, but for the ends of lines. */
    private String ask(String sql) throws SQLException, IOException {
        Path files = folder.resolve("newcomer");
        StringWriter answer = new StringWriter();
        Properties toRead = new Properties();
        toRead.setProperty(DuckDBDriver.DUCKDB_READONLY_PROPERTY, "true");
        try (Connection tables =
                        DriverManager.getConnection("jdbc:duckdb:" + files.resolve("tables/dateline.duckdb"), toRead);
                Statement statement = tables.createStatement();
                CSVPrinter csv = new CSVPrinter(
                        answer,
                        CSVFormat.RFC4180.builder().setRecordSeparator("\n").get())) {
            statement.execute("SET file_search_path = '%s'".formatted(files));
            try (ResultSet rows = statement.executeQuery(sql)) {
                int columns = rows.getMetaData().getColumnCount();
                for (int i = 1; i <= columns; i++) csv.print(rows.getMetaData().getColumnName(i));
                csv.println();
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) csv.print(rows.getString(i));
                    csv.println();
                }
            }
        }
        assertThat(answer.toString().lines()).as(sql).hasSizeGreaterThan(1);
        return answer.toString();
    }
}
