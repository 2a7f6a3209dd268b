package dateline.export.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.export.release.TextRights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does harm to a release, each time another, and sees that the right check finds it. */
final class PlantedCorruptionsTest {
    private static final String VERSION = "2.0.0";
    private static final String MAPPING = "src/test/resources/mapping/%s/facts.jsonl";

    @TempDir
    private static Path made;

    @TempDir
    private Path copy;

    @BeforeAll
    static void make() throws IOException {
        try (Archive archive = new Archive(made)) {
            archive.put("ontology/examples/facts.jsonl");
            archive.put(MAPPING.formatted("figures-of-an-attributed-disaster"));
            archive.put(MAPPING.formatted("planned-and-denied"));
            String rumour = archive.put(MAPPING.formatted("statements")).getFirst();
            archive.release("1.0.0", TextRights.OFFSETS);
            archive.withdraw(rumour);
            archive.put(MAPPING.formatted("one-event-in-two-articles"));
            archive.put(MAPPING.formatted("metadata-of-an-article"));
            archive.release(VERSION, TextRights.OFFSETS);
        }
    }

    /** What is done to a release. */
    private interface Harm {
        void plant(Planted release) throws IOException;
    }

    /** How far whoever did harm went to hide it. */
    private enum Hidden {
        /** Not at all. */
        NOT,
        /** SHA256SUMS was made anew. */
        SUMS,
        /** So were the hashes in release.json and in the descriptions. */
        ALL
    }

    /**
     * @param check that finds it
     * @param file that it names
     */
    private record Case(String name, Hidden hidden, Class<?> check, String file, Harm harm) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(bytes(), rdf(), changes(), tables(), descriptions()).flatMap(List::stream);
    }

    private static List<Case> bytes() {
        return List.of(
                flipped("rdf/dataset.nq.gz"),
                flipped("rdf/dataset.nq.zst"),
                flipped("rdf/dataset.trig.zst"),
                flipped("rdf/dataset.ttl.gz"),
                flipped("rdf/dataset.jsonld.gz"),
                flipped("tables/articles.csv"),
                flipped("tables/articles.parquet"),
                flipped("tables/dateline.duckdb"),
                flipped("splits/event.csv"),
                flipped("release.json"),
                flipped("croissant.json"),
                new Case(
                        "a file is removed",
                        Hidden.NOT,
                        HoldSums.class,
                        "tables/events.csv",
                        release -> Files.delete(release.path("tables/events.csv"))),
                new Case(
                        "a file is removed and hidden",
                        Hidden.SUMS,
                        MatchManifest.class,
                        "tables/events.csv",
                        release -> Files.delete(release.path("tables/events.csv"))),
                new Case(
                        "a file is added",
                        Hidden.NOT,
                        HoldSums.class,
                        "tables/more.csv",
                        release -> Files.writeString(release.path("tables/more.csv"), "a\r\n")),
                new Case(
                        "a file is added and hidden",
                        Hidden.SUMS,
                        MatchManifest.class,
                        "tables/more.csv",
                        release -> Files.writeString(release.path("tables/more.csv"), "a\r\n")),
                new Case(
                        "a file is a link",
                        Hidden.SUMS,
                        ListFolder.class,
                        "other.json",
                        release -> Files.createSymbolicLink(release.path("other.json"), Path.of("release.json"))),
                new Case("sums name a path outside", Hidden.NOT, HoldSums.class, "../1.0.0/release.json", release -> {
                    String line = "0".repeat(64) + "  ../1.0.0/release.json\n";
                    release.edit("SHA256SUMS", text -> line + text);
                }),
                new Case(
                        "a sum is stale",
                        Hidden.NOT,
                        HoldSums.class,
                        "CITATION.cff",
                        release -> release.edit("CITATION.cff", text -> text + "\n")),
                new Case(
                        "SHA256SUMS is gone",
                        Hidden.NOT,
                        HoldSums.class,
                        "SHA256SUMS",
                        release -> Files.delete(release.path("SHA256SUMS"))),
                new Case(
                        "release.json is gone",
                        Hidden.SUMS,
                        MatchManifest.class,
                        "release.json",
                        release -> Files.delete(release.path("release.json"))),
                new Case(
                        "a size is wrong",
                        Hidden.SUMS,
                        MatchManifest.class,
                        "rdf/dataset.nq.gz",
                        release -> release.json("release.json", json -> file(json, "rdf/dataset.nq.gz")
                                .put("bytes", 1))));
    }

    private static Case flipped(String file) {
        return new Case("a byte flips in " + file, Hidden.NOT, HoldSums.class, file, release -> release.flip(file));
    }

    private static List<Case> rdf() {
        return List.of(
                new Case(
                        "a packed form has another quad",
                        Hidden.ALL,
                        CompareUnpacked.class,
                        "rdf/dataset.nq",
                        release -> release.lines("rdf/dataset.nq.zst", List::removeLast)),
                new Case(
                        "N-Quads are not sorted",
                        Hidden.ALL,
                        ReadNQuads.class,
                        "rdf/dataset.nq",
                        release -> release.linesPacked("rdf/dataset.nq", lines -> Collections.swap(lines, 3, 4))),
                new Case(
                        "N-Quads have a quad twice",
                        Hidden.ALL,
                        ReadNQuads.class,
                        "rdf/dataset.nq",
                        release -> release.linesPacked("rdf/dataset.nq", lines -> lines.add(3, lines.get(3)))),
                new Case(
                        "N-Quads lack a quad",
                        Hidden.ALL,
                        ReadNQuads.class,
                        "rdf/dataset.nq",
                        release -> release.linesPacked("rdf/dataset.nq", List::removeLast)),
                new Case(
                        "N-Quads have a blank node",
                        Hidden.ALL,
                        ReadNQuads.class,
                        "rdf/dataset.nq",
                        release -> release.linesPacked(
                                "rdf/dataset.nq", lines -> lines.add("_:b <https://schema.org/name> \"nobody\" ."))),
                new Case(
                        "N-Quads are not RDF",
                        Hidden.ALL,
                        ReadNQuads.class,
                        "rdf/dataset.nq",
                        release -> release.linesPacked("rdf/dataset.nq", lines -> lines.set(3, "three words only ."))),
                new Case(
                        "N-Quads are written otherwise",
                        Hidden.ALL,
                        ReadNQuads.class,
                        "rdf/dataset.nq",
                        release -> release.linesPacked(
                                "rdf/dataset.nq",
                                lines -> lines.set(3, lines.get(3).replace("> <", ">  <")))),
                new Case(
                        "a count of quads is wrong",
                        Hidden.ALL,
                        ReadNQuads.class,
                        "rdf/dataset.nq",
                        release -> release.json(
                                "release.json", json -> counts(json).put("quads", 1_000_000))),
                new Case(
                        "a count of graphs is wrong",
                        Hidden.ALL,
                        ReadNQuads.class,
                        "rdf/dataset.nq",
                        release -> release.json(
                                "release.json", json -> counts(json).put("graphs", 1))),
                new Case(
                        "a count of a class is wrong",
                        Hidden.ALL,
                        ReadNQuads.class,
                        "rdf/dataset.nq",
                        release -> release.json("release.json", json -> ((ObjectNode)
                                        counts(json).path("classes"))
                                .put("https://schema.org/NewsArticle", 77))),
                new Case(
                        "a class is counted that is not there",
                        Hidden.ALL,
                        ReadNQuads.class,
                        "rdf/dataset.nq",
                        release -> release.json("release.json", json -> ((ObjectNode)
                                        counts(json).path("classes"))
                                .put("https://schema.org/Volcano", 1))),
                new Case("TriG has another word", Hidden.ALL, SameQuads.class, "rdf/dataset.trig", release -> {
                    release.edit("rdf/dataset.trig.gz", "storm", "storms");
                    release.edit("rdf/dataset.trig.zst", "storm", "storms");
                }),
                new Case("Turtle has another word", Hidden.ALL, SameQuads.class, "rdf/dataset.ttl", release -> {
                    release.edit("rdf/dataset.ttl.gz", "storm", "storms");
                    release.edit("rdf/dataset.ttl.zst", "storm", "storms");
                }),
                new Case("JSON-LD has another word", Hidden.ALL, SameQuads.class, "rdf/dataset.jsonld", release -> {
                    release.edit("rdf/dataset.jsonld.gz", "storm", "storms");
                    release.edit("rdf/dataset.jsonld.zst", "storm", "storms");
                }),
                new Case(
                        "a fact has no evidence",
                        Hidden.ALL,
                        HoldShapes.class,
                        "rdf/dataset.nq",
                        release -> release.linesPacked(
                                "rdf/dataset.nq", lines -> lines.removeIf(line -> line.contains("news#confidence>")))),
                new Case(
                        "a bomb unpacks without end",
                        Hidden.ALL,
                        CompareUnpacked.class,
                        "rdf/dataset.nq",
                        release ->
                                release.linesPacked("rdf/dataset.nq", lines -> lines.set(0, " ".repeat(300_000_000)))));
    }

    private static List<Case> changes() {
        return List.of(
                new Case(
                        "a quad that came is told otherwise",
                        Hidden.ALL,
                        ApplyChanges.class,
                        "diff/",
                        release -> release.lines(
                                "diff/added.nq.gz",
                                lines -> lines.set(0, lines.get(0).replace("> <", ">  <")))),
                new Case(
                        "a quad that went is kept back",
                        Hidden.ALL,
                        ApplyChanges.class,
                        "diff/",
                        release -> release.lines("diff/removed.nq.gz", List::removeLast)),
                new Case(
                        "the patch lacks a line",
                        Hidden.ALL,
                        ApplyChanges.class,
                        "diff/changes.rdfp.gz",
                        release -> release.lines("diff/changes.rdfp.gz", lines -> lines.remove(lines.size() - 2))),
                new Case(
                        "lists and patch agree on what is not so", Hidden.ALL, ApplyChanges.class, "diff/", release -> {
                            release.lines("diff/added.nq.gz", List::removeLast);
                            release.lines("diff/changes.rdfp.gz", lines -> lines.remove(lastAddition(lines)));
                        }),
                new Case(
                        "a class is counted wrongly in the changes",
                        Hidden.ALL,
                        ApplyChanges.class,
                        "diff/counts.csv",
                        release -> release.lines(
                                "diff/counts.csv",
                                lines -> lines.set(1, lines.get(1).replaceFirst(",\\d+,", ",999,")))),
                new Case(
                        "a withdrawn article is not listed",
                        Hidden.ALL,
                        ApplyChanges.class,
                        "diff/withdrawn.csv",
                        release -> release.lines("diff/withdrawn.csv", List::removeLast)));
    }

    private static int lastAddition(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) if (lines.get(i).startsWith("A ")) return i;
        throw new AssertionError("nothing came");
    }

    private static List<Case> tables() {
        return List.of(
                new Case(
                        "a row is edited in CSV alone",
                        Hidden.ALL,
                        SameRows.class,
                        "tables/articles.parquet",
                        release -> release.cell("tables/articles.csv", 1, "headline", headline -> headline + "!")),
                new Case(
                        "so the DuckDB file differs, too",
                        Hidden.ALL,
                        SameRows.class,
                        "tables/dateline.duckdb",
                        release -> release.cell("tables/articles.csv", 1, "headline", headline -> headline + "!")),
                new Case(
                        "a number is edited in CSV alone",
                        Hidden.ALL,
                        SameRows.class,
                        "tables/evidence.parquet",
                        release -> release.cell("tables/evidence.csv", 1, "confidence", confidence -> "0.123")),
                new Case(
                        "a row is gone from CSV alone",
                        Hidden.ALL,
                        SameRows.class,
                        "tables/aliases.parquet",
                        release -> release.lines("tables/aliases.csv", List::removeLast)),
                new Case(
                        "a count of rows is wrong",
                        Hidden.ALL,
                        ReadTables.class,
                        "tables/aliases.csv",
                        release -> release.json("release.json", json -> records(json, "tables/aliases.csv"))),
                new Case(
                        "Parquet is that of another table",
                        Hidden.ALL,
                        SameRows.class,
                        "tables/aliases.parquet",
                        release -> Files.copy(
                                release.path("tables/events.parquet"),
                                release.path("tables/aliases.parquet"),
                                StandardCopyOption.REPLACE_EXISTING)),
                new Case(
                        "Parquet is none",
                        Hidden.ALL,
                        SameRows.class,
                        "tables/aliases.parquet",
                        release -> Files.writeString(release.path("tables/aliases.parquet"), "none")),
                new Case(
                        "the DuckDB file is none",
                        Hidden.ALL,
                        SameRows.class,
                        "tables/dateline.duckdb",
                        release -> Files.writeString(release.path("tables/dateline.duckdb"), "none")),
                new Case(
                        "columns are swapped",
                        Hidden.ALL,
                        ReadTables.class,
                        "tables/entities.csv",
                        release -> release.edit(
                                "tables/entities.csv", text -> text.replaceFirst("kind,name", "name,kind"))),
                new Case(
                        "rows are not sorted",
                        Hidden.ALL,
                        ReadTables.class,
                        "tables/sentences.csv",
                        release -> release.lines("tables/sentences.csv", lines -> Collections.swap(lines, 1, 2))),
                new Case(
                        "a row is there twice",
                        Hidden.ALL,
                        ReadTables.class,
                        "tables/sentences.csv",
                        release -> release.lines("tables/sentences.csv", lines -> lines.add(2, lines.get(1)))),
                new Case(
                        "a row has a cell too many",
                        Hidden.ALL,
                        ReadTables.class,
                        "tables/sentences.csv",
                        release ->
                                release.lines("tables/sentences.csv", lines -> lines.set(1, lines.get(1) + ",more"))),
                new Case(
                        "a value is of another type",
                        Hidden.ALL,
                        ReadTables.class,
                        "tables/evidence.csv",
                        release -> release.cell("tables/evidence.csv", 1, "confidence", confidence -> "high")),
                new Case(
                        "a value is none of those that are allowed",
                        Hidden.ALL,
                        ReadTables.class,
                        "tables/events.csv",
                        release -> release.cell("tables/events.csv", 1, "date_precision", precision -> "decade")),
                new Case(
                        "a required value is missing",
                        Hidden.ALL,
                        ReadTables.class,
                        "tables/evidence.csv",
                        release -> release.cell("tables/evidence.csv", 1, "rule", rule -> "")),
                new Case(
                        "a cell is a formula",
                        Hidden.ALL,
                        ReadTables.class,
                        "tables/articles.csv",
                        release -> release.cell("tables/articles.csv", 1, "headline", headline -> "=1+1")),
                new Case("CSV is not UTF-8", Hidden.ALL, ReadTables.class, "tables/aliases.csv", release -> {
                    byte[] bytes = Files.readAllBytes(release.path("tables/aliases.csv"));
                    bytes[bytes.length - 4] = (byte) 0xff;
                    Files.write(release.path("tables/aliases.csv"), bytes);
                }),
                new Case(
                        "a key leads to nothing",
                        Hidden.ALL,
                        ResolveKeys.class,
                        "tables/evidence.csv",
                        release -> release.cell(
                                "tables/evidence.csv", 1, "sentence", sentence -> "http://news.example/nowhere")),
                new Case(
                        "release.json names a column that is not there",
                        Hidden.ALL,
                        ReadTables.class,
                        "tables/aliases.csv",
                        release -> release.json("release.json", json -> ((ObjectNode)
                                        table(json, "aliases").path("columns").get(0))
                                .put("name", "nickname"))),
                new Case(
                        "a table is called as no table can be",
                        Hidden.SUMS,
                        MatchManifest.class,
                        "release.json",
                        release -> release.json(
                                "release.json", json -> table(json, "aliases").put("name", "x'; DROP TABLE y; --"))),
                new Case(
                        "an article is on two sides",
                        Hidden.ALL,
                        DivideArticles.class,
                        "splits/time.csv",
                        release -> release.lines(
                                "splits/time.csv",
                                lines -> lines.add(lines.get(1).replaceFirst(",[a-z]+,", ",none,")))),
                new Case(
                        "an article is on no side",
                        Hidden.ALL,
                        DivideArticles.class,
                        "splits/publisher.csv",
                        release -> release.lines("splits/publisher.csv", List::removeLast)),
                new Case(
                        "a side is none",
                        Hidden.ALL,
                        DivideArticles.class,
                        "splits/time.csv",
                        release -> release.lines(
                                "splits/time.csv",
                                lines -> lines.set(1, lines.get(1).replaceFirst(",[a-z]+,", ",left,")))),
                new Case(
                        "an event is on two sides",
                        Hidden.ALL,
                        DivideArticles.class,
                        "splits/event.csv",
                        release -> release.lines("splits/event.csv", lines -> {
                            for (int i = 1; i < lines.size(); i++)
                                lines.set(
                                        i,
                                        lines.get(i)
                                                .replaceFirst(
                                                        ",(train|validation|test),",
                                                        i % 2 == 0 ? ",test," : ",train,"));
                        })),
                new Case(
                        "a strange article is in a split",
                        Hidden.ALL,
                        DivideArticles.class,
                        "splits/event.csv",
                        release -> release.lines(
                                "splits/event.csv",
                                lines -> lines.add(
                                        "http://news.example/strange,train,http://news.example/strange,1.0.0"))));
    }

    private static List<Case> descriptions() {
        return List.of(
                new Case(
                        "a description is gone",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "dcat.ttl",
                        release -> Files.delete(release.path("dcat.ttl"))),
                new Case(
                        "Croissant has another version",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "croissant.json",
                        release -> release.json("croissant.json", json -> json.put("version", "2.0.1"))),
                new Case(
                        "Croissant has no licence",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "croissant.json",
                        release -> release.json("croissant.json", json -> json.remove("license"))),
                new Case(
                        "Croissant has a stale hash",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "croissant.json",
                        release -> release.edit(
                                "croissant.json",
                                text -> text.replaceFirst("\"sha256\" ?: ?\"[0-9a-f]{8}", "\"sha256\":\"00000000"))),
                new Case(
                        "Croissant lacks a column",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "croissant.json",
                        release -> release.json("croissant.json", json -> ((ArrayNode)
                                        json.path("recordSet").get(0).path("field"))
                                .remove(0))),
                new Case(
                        "schema.org has another title",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "dataset.jsonld",
                        release -> release.json("dataset.jsonld", json -> json.put("name", "Other news"))),
                new Case(
                        "schema.org lacks a creator",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "dataset.jsonld",
                        release ->
                                release.json("dataset.jsonld", json -> ((ArrayNode) json.path("creator")).remove(0))),
                new Case(
                        "RO-Crate has another date",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "ro-crate-metadata.json",
                        release -> release.edit(
                                "ro-crate-metadata.json",
                                text -> text.replaceFirst(
                                        "\"datePublished\" : \"\\d{4}", "\"datePublished\" : \"1999"))),
                new Case(
                        "RO-Crate lacks a file",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "ro-crate-metadata.json",
                        release ->
                                release.edit("ro-crate-metadata.json", "tables/events.parquet", "tables/events.orc")),
                new Case(
                        "RO-Crate has no licence",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "ro-crate-metadata.json",
                        release -> release.edit("ro-crate-metadata.json", "\"license\"", "\"licence\"")),
                new Case(
                        "the Data Package has another type of a column",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "datapackage.json",
                        release -> release.edit(
                                "datapackage.json", text -> text.replaceFirst("\"integer\"", "\"string\""))),
                new Case(
                        "the Data Package has another size",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "datapackage.json",
                        release -> release.json(
                                "datapackage.json",
                                json -> ((ObjectNode) json.path("resources").get(0)).put("bytes", 7))),
                new Case(
                        "DCAT has another licence",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "dcat.ttl",
                        release -> release.edit("dcat.ttl", "licenses/by/4.0", "licenses/by/3.0")),
                new Case(
                        "DCAT as JSON-LD has another identifier",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "dcat.jsonld",
                        release -> release.edit("dcat.jsonld", "10.1234/quay.2\"", "10.1234/quay.3\"")),
                new Case(
                        "VoID has another count",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "void.ttl",
                        release -> release.edit(
                                "void.ttl",
                                text -> text.replaceFirst("void:entities( +)\"?\\d+", "void:entities$1\"99999"))),
                new Case(
                        "VoID is not Turtle",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "void.ttl",
                        release -> release.edit("void.ttl", text -> text + "and more")),
                new Case(
                        "CSVW has another column",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "tables/events.csv-metadata.json",
                        release ->
                                release.edit("tables/events.csv-metadata.json", "\"date_precision\"", "\"precision\"")),
                new Case(
                        "CSVW has other keys",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "tables/csv-metadata.json",
                        release -> release.edit(
                                "tables/csv-metadata.json", text -> text.replaceFirst("columnReference", "columns"))),
                new Case(
                        "the citation has another author",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "CITATION.cff",
                        release -> release.edit("CITATION.cff", "Quay Press", "Quay Printers")),
                new Case(
                        "the citation has no title",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "CITATION.cff",
                        release -> release.edit("CITATION.cff", text -> text.replaceFirst("(?m)^title:.*\n", ""))),
                new Case(
                        "DataCite has another year",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "datacite.xml",
                        release -> release.edit(
                                "datacite.xml",
                                text -> text.replaceFirst("<publicationYear>\\d+", "<publicationYear>1999"))),
                new Case(
                        "DataCite reads a file of the machine",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "datacite.xml",
                        release -> release.edit(
                                "datacite.xml",
                                text -> text.replaceFirst(
                                        "<resource ",
                                        "<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><resource "))),
                new Case(
                        "JSON-LD names a context elsewhere",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "dcat.jsonld",
                        release -> release.json(
                                "dcat.jsonld", json -> json.put("@context", "http://127.0.0.1:9/context"))),
                new Case(
                        "release.json has another title",
                        Hidden.SUMS,
                        CompareDescriptions.class,
                        "CITATION.cff",
                        release -> release.json("release.json", json -> ((ObjectNode) json.path("metadata"))
                                .put("title", "Other news"))),
                new Case(
                        "release.json has no licence",
                        Hidden.SUMS,
                        MatchManifest.class,
                        "release.json",
                        release -> release.json(
                                "release.json", json -> ((ObjectNode) json.path("metadata")).remove("license"))),
                new Case(
                        "release.json has another version",
                        Hidden.SUMS,
                        MatchManifest.class,
                        "release.json",
                        release -> release.json("release.json", json -> json.put("version", "3.0.0"))),
                new Case(
                        "a schema is not Turtle",
                        Hidden.ALL,
                        ParseDocuments.class,
                        "schema/news.ttl",
                        release -> release.edit("schema/news.ttl", text -> text + "and more")));
    }

    private static ObjectNode table(ObjectNode release, String name) {
        for (var table : release.path("tables"))
            if (table.path("name").asText().equals(name)) return (ObjectNode) table;
        throw new AssertionError(name);
    }

    private static void records(ObjectNode release, String path) {
        ((ObjectNode) file(release, path).path("content")).put("records", 77);
    }

    private static ObjectNode counts(ObjectNode release) {
        return (ObjectNode) release.path("counts");
    }

    private static ObjectNode file(ObjectNode release, String path) {
        for (var file : (ArrayNode) release.path("files"))
            if (file.path("content").path("path").asText().equals(path)) return (ObjectNode) file;
        throw new AssertionError(path);
    }

    @Test
    void aReleaseThatIsWellIsClean() {
        Report report = new VerifyRelease().verify(made.resolve(VERSION));
        assertThat(report.findings()).isEmpty();
        assertThat(report.looked()).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFound(Case planted) throws IOException {
        copy(made, copy);
        Planted release = new Planted(copy.resolve(VERSION));
        planted.harm().plant(release);
        switch (planted.hidden()) {
            case NOT -> {}
            case SUMS -> release.renewSums();
            case ALL -> release.renew();
        }
        Report report = new VerifyRelease().verify(copy.resolve(VERSION));
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(planted.check().getSimpleName());
            assertThat(finding.file()).startsWith(planted.file());
        });
        if (planted.hidden() != Hidden.NOT)
            assertThat(report.findings()).extracting(Finding::check).doesNotContain("HoldSums");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) Files.createDirectories(target);
                else Files.copy(path, target);
            }
        }
    }
}
