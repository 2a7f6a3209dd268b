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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.duckdb.DuckDBDriver;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what {@code docs/releases.md} and the page of a release tell a newcomer to do, command by command, and compares the answers. */
final class ReleasesTutorialTest {
    private static final Path PAGE = Path.of("docs/releases.md");
    private static final Path ARTICLES = Path.of("src/test/resources/releases/facts.jsonl");
    private static final String SERVER = "http://localhost:3030/";
    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    private Path folder;

    /** A fenced block of the page. */
    private record Block(String language, String text) {}

    /** What somebody does with a release who is served. */
    private interface Newcomer {
        void use(String server) throws IOException, InterruptedException, SQLException;
    }

    @Test
    void everyCommandDoesWhatThePageSays() throws IOException, InterruptedException, SQLException {
        serve(server -> follow(blocks(), server));
    }

    @Test
    void whatTheLandingPageHasToPasteLeadsToTheSameAnswers() throws IOException, InterruptedException, SQLException {
        serve(server -> {
            Document page = Jsoup.connect(server + "dataset/1.0.0/").get();
            run(snippet(page, "curl").replace(SERVER, server));
            List<String> tutorial = blocks().stream().map(Block::text).toList();
            String pairs = snippet(page, "Pairs by month") + "\n";
            assertThat(tutorial).contains(pairs);
            assertThat(ask(pairs)).isEqualTo(tutorial.get(tutorial.indexOf(pairs) + 1));
            assertThat(ask(snippet(page, "Sentences")))
                    .contains(
                            "2031-05-02,\"Jon Arden, Mara Voss\",Lorvian Herald,Talks in Larnhaven,",
                            "Second round,https://courier.example/2031-05/second-round,0,49,");
            assertThat(snippet(page, "R")) // which takes "true" for text, and nothing for a text without letters
                    .endsWith("events.csv\", encoding = \"UTF-8\", na.strings = \"\",\n"
                            + "  colClasses = c(is_realised = \"logical\"))");
            assertThat(attached(snippet(page, "DuckDB"))).contains("events", "evidence", "sentences");
        });
    }

    private static String snippet(Document page, String name) {
        return page.select("pre[aria-label=%s]".formatted(name)).first().wholeText();
    }

    /** The tables that the lines for DuckDB show: of the file that was fetched, since its extension for the Web is not here. */
    private List<String> attached(String lines) throws SQLException {
        assertThat(lines).contains(SERVER).startsWith("INSTALL httpfs; LOAD httpfs;\n");
        String local = lines.replace("INSTALL httpfs; LOAD httpfs;\n", "")
                .replace(SERVER + "dataset/1.0.0", folder.resolve("newcomer").toString());
        List<String> names = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(local)) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }

    private void serve(Newcomer newcomer) throws IOException, InterruptedException, SQLException {
        Path releases = folder.resolve("releases");
        try (Newsroom newsroom = new Newsroom(releases, StandardRelease.maker())) {
            newsroom.publishFacts(ARTICLES);
            newsroom.release("1.0.0");
        }
        Server.Settings settings =
                new Server.Settings(SERVER, 0, true, Duration.ofSeconds(20), About.NOTHING_SAID, Rules.DEFAULT);
        try (Store store = Store.inMemory();
                Server server = Server.start(settings.releasing(new Releasing(releases, Optional.empty())), store)) {
            newcomer.use("http://localhost:%d/".formatted(server.port()));
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
