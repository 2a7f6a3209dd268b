package dateline.export.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dateline.export.Newsroom;
import dateline.export.release.MakeRelease;
import dateline.export.release.TextRights;
import dateline.export.table.Cells;
import dateline.export.table.Tables;
import dateline.model.ArticleFacts;
import dateline.model.FactsFormat;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quotations of the mapping's cases. */
final class QuotationsTest {
    private static final String BRIDGE = "http://news.example/id/article/a-bridge-e62852e7";

    @TempDir
    private static Path folder;

    private static List<CSVRecord> withoutWords;
    private static List<CSVRecord> withWords;
    private static Map<String, String> articles;

    @BeforeAll
    static void make() throws IOException {
        MakeRelease maker = new MakeRelease(Tables.all(), List.of(Newsroom.tables()), List.of());
        try (Newsroom newsroom = new Newsroom(folder, maker)) {
            newsroom.publishCases();
            withoutWords = quotations(newsroom.release("1.0.0"));
            withWords = quotations(newsroom.release("1.1.0", TextRights.SENTENCES));
        }
        articles = texts();
    }

    private static List<CSVRecord> quotations(Path release) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser =
                CSVParser.parse(release.resolve("tables/quotations.csv"), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    /** The articles' texts by their IRIs. */
    private static Map<String, String> texts() throws IOException {
        FactMapper mapper = new FactMapper(new Iris("http://news.example/"));
        Map<String, String> texts = new TreeMap<>();
        for (Path file : Newsroom.cases())
            for (String line : Files.readAllLines(file)) {
                ArticleFacts facts = FactsFormat.readOwn(line);
                texts.put(
                        mapper.article(facts).article().getURI(),
                        facts.article().text());
            }
        return texts;
    }

    @Test
    void theWordsStandWhereTheRowSays() {
        assertThat(withWords.stream().filter(row -> !row.get("begin").isEmpty()))
                .hasSizeGreaterThan(5)
                .allSatisfy(row -> assertThat(at(row)).isEqualTo(Cells.read(row.get("words"))));
    }

    @Test
    void whoHasTheArticleCanCheckWhatAReleaseWithoutWordsSays() {
        assertThat(withoutWords.stream().filter(row -> !row.get("begin").isEmpty()))
                .hasSizeGreaterThan(5)
                .allSatisfy(row -> assertThat(sha256(at(row))).isEqualTo(row.get("words_sha256")));
    }

    private static String at(CSVRecord row) {
        return Objects.requireNonNull(articles.get(row.get("article")))
                .substring(Integer.parseInt(row.get("begin")), Integer.parseInt(row.get("end")))
                .replaceAll("\\s+", " ");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void wordsStandInAReleaseOnlyIfItsRightsLetThem() {
        assertThat(withoutWords).isNotEmpty().allSatisfy(row -> assertThat(row.get("words"))
                .isEmpty());
        assertThat(withWords).hasSameSizeAs(withoutWords).allSatisfy(row -> assertThat(row.get("words"))
                .isNotEmpty());
    }

    @Test
    void eachPartBetweenMarksIsAPassage() {
        assertThat(withWords.stream()
                        .filter(row -> row.get("article").equals(BRIDGE))
                        .filter(row -> row.get("speaker_name").equals("Mara Voss")))
                .extracting(row -> row.get("passage"), row -> row.get("kind"), row -> row.get("addressee_name"))
                .containsExactly(tuple("1", "Direct", "Jon Arden"), tuple("2", "Direct", "Jon Arden"));
    }

    @Test
    void theOfficeIsTheOneTheArticleGives() {
        assertThat(withoutWords.stream().filter(row -> row.get("speaker_office").equals("President")))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.get("speaker_name")).isEqualTo("Mira Solano");
                    assertThat(row.get("outlet")).isEqualTo("Larnhaven Courier");
                });
    }
}
