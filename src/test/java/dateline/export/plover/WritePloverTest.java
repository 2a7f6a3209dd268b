package dateline.export.plover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dateline.export.Newsroom;
import dateline.export.release.Content.Role;
import dateline.export.release.MakeRelease;
import dateline.export.release.Part;
import dateline.export.release.ReleaseFormat;
import dateline.export.schema.WriteTableSchema;
import dateline.export.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The events of the mapping's cases, as POLECAT would have them. */
final class WritePloverTest {
    private static final String MET = "meeting-jon-arden-mara-voss-larnhaven-ek-2031-05-02";
    private static final String MET_WITHOUT_YEAR = "meeting-jon-arden-mara-voss-larnhaven-ek-05-02-41fba661";

    @TempDir
    private static Path folder;

    private static Path release;
    private static Map<String, JsonNode> events;

    @BeforeAll
    static void make() throws IOException {
        List<Part> parts = List.of(Newsroom.tables(), new WritePlover(), new WriteTableSchema());
        try (Newsroom newsroom = new Newsroom(folder, new MakeRelease(Tables.all(), parts, List.of()))) {
            newsroom.publishCases();
            release = newsroom.release("1.0.0");
        }
        events = lines().stream()
                .collect(Collectors.toMap(
                        event -> event.get("Event ID").asText().replaceFirst(".*/", ""), event -> event));
    }

    private static JsonNode event(String name) {
        return Objects.requireNonNull(events.get(name), name);
    }

    private static List<JsonNode> lines() throws IOException {
        List<JsonNode> read = new ArrayList<>();
        for (String line : Files.readAllLines(release.resolve("plover/events.jsonl")))
            read.add(new ObjectMapper().readTree(line));
        return read;
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Files.readString(release.resolve(file)), format)) {
            return parser.getRecords();
        }
    }

    @Test
    void theFieldsAreThoseOfPolecatInTheirOrder() throws IOException {
        assertThat(Files.readAllLines(release.resolve("plover/events.csv")).getFirst())
                .isEqualTo("Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,"
                        + "Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,"
                        + "Actor Name Raw,Wikipedia Actor ID,"
                        + "Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,"
                        + "Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,"
                        + "Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,"
                        + "Feature Type,Source,Publication Date,Story People,Story Organizations,Story Locations,"
                        + "Language,Version");
        for (JsonNode event : events.values())
            assertThat(event.fieldNames()).toIterable().containsExactlyElementsOf(Fields.NAMES);
    }

    @Test
    void anEventThatSeveralArticlesTellOfIsOneRow() {
        JsonNode met = event(MET);
        assertThat(met.get("Event Type").asText()).isEqualTo("CONSULT");
        assertThat(met.get("Quad Code").asText()).isEqualTo("VERBAL COOPERATION");
        assertThat(met.get("Event Date").asText()).isEqualTo("2031-05-02");
        assertThat(met.get("Actor Name").asText()).isEqualTo("Jon Arden; Mara Voss");
        assertThat(met.get("Placename").asText()).isEqualTo("Larnhaven");
        assertThat(met.get("City").asText()).isEqualTo("Larnhaven");
        assertThat(met.get("Source").asText()).isEqualTo("Estmark Courier; Lorvian Herald");
        assertThat(met.get("Publication Date").asText()).isEqualTo("2031-05-03");
    }

    @Test
    void noExactnessIsInvented() {
        JsonNode met = event(MET_WITHOUT_YEAR);
        assertThat(met.get("Event Date").isNull()).isTrue();
        for (String unknown : List.of("Intensity", "Contexts", "Actor COW", "Wikipedia Actor ID", "District"))
            assertThat(met.get(unknown).isNull()).as(unknown).isTrue();
    }

    @Test
    void titlesStandInTheOrderOfNames() {
        assertThat(event(MET_WITHOUT_YEAR).get("Actor Title").asText()).isEqualTo("None; Prime Minister");
    }

    @Test
    void whoIsNotNamedStandsInTheWordsOfTheArticle() {
        JsonNode attack = event("attack-to-lorvia-2031-06-01");
        assertThat(attack.get("Actor Name").isNull()).isTrue();
        assertThat(attack.get("Actor Name Raw").asText()).isEqualTo("Masked gunmen");
        assertThat(attack.get("Recipient Country").asText()).isEqualTo("LVA");
    }

    @Test
    void whatDidNotHappenIsCountedInsteadOfTold() throws IOException {
        List<CSVRecord> all = rows("tables/events.csv");
        assertThat(events).hasSizeBetween(1, all.size() - 1);
        assertThat(all.stream().filter(event -> event.get("is_realised").equals("false")))
                .isNotEmpty()
                .noneMatch(event -> events.containsKey(event.get("event").replaceFirst(".*/", "")));
        long left = rows("plover/left_out.csv").stream()
                .mapToLong(row -> Long.parseLong(row.get("events")))
                .sum();
        assertThat(events.size() + left).isEqualTo(all.size());
    }

    @Test
    void csvAndJsonSayTheSame() throws IOException {
        List<CSVRecord> rows = rows("plover/events.csv");
        List<JsonNode> lines = lines();
        assertThat(rows).hasSameSizeAs(lines);
        for (int i = 0; i < rows.size(); i++)
            for (String field : Fields.NAMES) {
                JsonNode value = lines.get(i).get(field);
                assertThat(rows.get(i).get(field)).isEqualTo(value.isNull() ? "" : value.asText());
            }
        assertThat(ReleaseFormat.read(release).files(Role.TABLE).stream()
                        .filter(file -> file.path().startsWith("plover/events"))
                        .map(file -> file.content().records().orElse(-1)))
                .containsOnly((long) rows.size());
    }

    @Test
    void everyLineFitsItsSchema() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(release.resolve("schema/plover-events.schema.json")), InputFormat.JSON);
        try (Stream<String> lines = Files.lines(release.resolve("plover/events.jsonl"))) {
            assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(schema.validate(line, InputFormat.JSON))
                    .isEmpty());
        }
        String line = Files.readAllLines(release.resolve("plover/events.jsonl")).getFirst();
        assertThat(schema.validate(line.replace("VERBAL", "VOCAL"), InputFormat.JSON))
                .isNotEmpty();
    }
}
