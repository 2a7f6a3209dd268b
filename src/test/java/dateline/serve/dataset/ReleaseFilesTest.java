package dateline.serve.dataset;

import static dateline.serve.dataset.Archive.header;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a release, as clients of HTTP get them. */
class ReleaseFilesTest {
    private static final String FILE = "/dataset/1.0.0/tables/people.csv";
    private static final String PACKED = "/dataset/1.0.0/rdf/dataset.nq.gz";

    @TempDir
    private static Path folder;

    private static Archive archive;

    @BeforeAll
    static void serve() {
        archive = new Archive(folder.resolve("releases"));
        for (String version : List.of("1.0.0", "1.1.0", "1.2.0")) archive.make(version);
    }

    @AfterAll
    static void stop() {
        archive.close();
    }

    @Test
    void everyFileThatTheSumsNameIsServedWithItsHash() throws Exception {
        String sums = archive.get("/dataset/1.0.0/SHA256SUMS").body();
        assertThat(sums.lines()).hasSizeGreaterThan(8);
        for (String line : sums.lines().toList()) {
            HttpResponse<byte[]> response = archive.bytes("/dataset/1.0.0/" + line.substring(66));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(response.body());
            assertThat(response.statusCode()).as(line).isEqualTo(200);
            assertThat(HexFormat.of().formatHex(digest)).as(line).isEqualTo(line.substring(0, 64));
            assertThat(header(response, "ETag")).isEqualTo('"' + line.substring(0, 64) + '"');
            assertThat(header(response, "Repr-Digest"))
                    .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
            assertThat(header(response, "Content-Length")).isEqualTo(Integer.toString(response.body().length));
            assertThat(header(response, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(header(response, "Accept-Ranges")).isEqualTo("bytes");
            assertThat(header(response, "Last-Modified")).endsWith(" GMT");
            assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(header(response, "Access-Control-Expose-Headers"))
                    .contains("Content-Range", "Repr-Digest", "ETag");
        }
        JsonNode release = new ObjectMapper()
                .readTree(archive.get("/dataset/1.0.0/release.json").body());
        for (JsonNode file : release.path("files"))
            assertThat(header(
                            archive.send(
                                    "HEAD",
                                    "/dataset/1.0.0/"
                                            + file.path("content").path("path").asText()),
                            "ETag"))
                    .isEqualTo('"' + file.path("sha256").asText() + '"');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tables/people.csv | text/csv;charset=utf-8 | attachment; filename=\"people.csv\"",
                "rdf/dataset.nq.gz | application/gzip | attachment; filename=\"dataset.nq.gz\"",
                "README.md | text/markdown;charset=utf-8 | inline; filename=\"README.md\"",
                "dcat.ttl | text/turtle;charset=utf-8 | inline; filename=\"dcat.ttl\"",
                "dataset.jsonld | application/ld+json | inline; filename=\"dataset.jsonld\"",
                "release.json | application/json | inline; filename=\"release.json\"",
                "SHA256SUMS | text/plain;charset=utf-8 | inline; filename=\"SHA256SUMS\""
            })
    void aFileSaysWhatItIs(String path, String type, String disposition) throws Exception {
        HttpResponse<String> response = archive.send("HEAD", "/dataset/1.0.0/" + path, "Accept-Encoding", "gzip");
        assertThat(header(response, "Content-Type")).isEqualToIgnoringWhitespace(type);
        assertThat(header(response, "Content-Disposition")).isEqualTo(disposition);
        assertThat(header(response, "Content-Encoding")).isEmpty();
    }

    @Test
    void bytesAreNeverRepackedOnTheWay() throws Exception {
        HttpResponse<byte[]> table = archive.bytes(FILE, "Accept-Encoding", "gzip");
        assertThat(new String(table.body(), StandardCharsets.UTF_8)).isEqualTo(Archive.TABLE);
        HttpResponse<byte[]> packed = archive.bytes(PACKED, "Accept-Encoding", "gzip");
        assertThat(header(packed, "Content-Encoding")).isEmpty();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("Ada Lindqvist");
        }
    }

    @Test
    void headSaysAllWithoutTheBytes() throws Exception {
        HttpResponse<String> head = archive.send("HEAD", FILE, "Range", "bytes=0-3");
        HttpResponse<String> get = archive.get(FILE);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name :
                new String[] {"Content-Length", "Content-Type", "ETag", "Last-Modified", "Accept-Ranges", "Link"})
            assertThat(header(head, name)).as(name).isNotEmpty().isEqualTo(header(get, name));
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3, 0, 4",
        "bytes=5-5, 5, 6",
        "bytes=10-, 10, -1",
        "bytes=-7, -7, -1",
        "bytes=0-99999, 0, -1",
        "bytes=-99999, 0, -1",
        "'bytes=0-9,5-14', 0, 15",
        "Bytes=1-2, 1, 3",
        "'bytes=3-5,99999-', 3, 6"
    })
    void aRangeIsThatPart(String range, int first, int end) throws Exception {
        int length = Archive.TABLE.length();
        int from = first < 0 ? length + first : first;
        int to = end < 0 ? length : end;
        HttpResponse<String> response = archive.get(FILE, "Range", range);
        assertThat(response.statusCode()).isEqualTo(206);
        assertThat(response.body()).isEqualTo(Archive.TABLE.substring(from, to));
        assertThat(header(response, "Content-Range")).isEqualTo("bytes %d-%d/%d".formatted(from, to - 1, length));
        assertThat(header(response, "ETag")).isEqualTo(header(archive.get(FILE), "ETag"));
    }

    @Test
    void severalRangesComeAsParts() throws Exception {
        HttpResponse<String> response = archive.get(FILE, "Range", "bytes=0-3, 20-22,-4");
        assertThat(response.statusCode()).isEqualTo(206);
        String type = header(response, "Content-Type");
        assertThat(type).startsWith("multipart/byteranges; boundary=");
        String[] parts = response.body().split("\r?\n?--" + type.substring(type.indexOf('=') + 1));
        assertThat(parts).hasSize(5);
        int length = Archive.TABLE.length();
        int[][] expected = {{0, 4}, {20, 23}, {length - 4, length}};
        for (int i = 0; i < expected.length; i++)
            assertThat(parts[i + 1])
                    .containsIgnoringCase("Content-Type: text/csv")
                    .containsIgnoringCase(
                            "Content-Range: bytes %d-%d/%d".formatted(expected[i][0], expected[i][1] - 1, length))
                    .endsWith("\r\n\r\n" + Archive.TABLE.substring(expected[i][0], expected[i][1]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=99999-", "bytes=-0", "bytes=9-3", "bytes=99999-100000, 88888-"})
    void aRangeThatIsNotInTheFileIsRefused(String range) throws Exception {
        HttpResponse<String> response = archive.get(FILE, "Range", range);
        assertThat(response.statusCode()).isEqualTo(416);
        assertThat(header(response, "Content-Range")).isEqualTo("bytes */" + Archive.TABLE.length());
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void manyRangesAreRefused() throws Exception {
        StringBuilder range = new StringBuilder("bytes=0-0");
        for (int i = 1; i < 25; i++) range.append(',').append(2 * i).append('-').append(2 * i);
        assertThat(archive.get(FILE, "Range", range.toString()).statusCode()).isEqualTo(206);
        assertThat(archive.get(FILE, "Range", range + ",0-1".repeat(1_000)).statusCode())
                .isEqualTo(416);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines=0-3", "bytes", "bytes=x-y", "bytes=0-3;", "bytes=0--3"})
    void whatIsNoRangeIsAsIfItWereNotThere(String range) throws Exception {
        HttpResponse<String> response = archive.get(FILE, "Range", range);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(Archive.TABLE);
    }

    @Test
    void anEmptyFileHasNoRange() throws Exception {
        assertThat(archive.get("/dataset/1.0.0/empty.txt").statusCode()).isEqualTo(200);
        assertThat(archive.get("/dataset/1.0.0/empty.txt", "Range", "bytes=0-").statusCode())
                .isEqualTo(416);
    }

    @Test
    void aDownloadGoesOnOnlyWithTheSameFile() throws Exception {
        HttpResponse<String> whole = archive.get(FILE);
        String etag = header(whole, "ETag");
        String date = header(whole, "Last-Modified");
        for (String same : new String[] {etag, date})
            assertThat(archive.get(FILE, "Range", "bytes=4-", "If-Range", same).statusCode())
                    .as(same)
                    .isEqualTo(206);
        for (String other : new String[] {"\"0\"", "W/" + etag, "Thu, 01 Jan 1970 00:00:00 GMT", "soon"})
            assertThat(archive.get(FILE, "Range", "bytes=4-", "If-Range", other).body())
                    .as(other)
                    .isEqualTo(Archive.TABLE);
        assertThat(archive.get(FILE, "Range", "bytes=99999-", "If-Range", "\"0\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoHasItIsToldSo() throws Exception {
        HttpResponse<String> whole = archive.get(FILE);
        String etag = header(whole, "ETag");
        String date = header(whole, "Last-Modified");
        HttpResponse<String> unchanged = archive.get(FILE, "If-None-Match", "\"x\", " + etag, "Range", "bytes=0-1");
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(header(unchanged, "ETag")).isEqualTo(etag);
        assertThat(unchanged.body()).isEmpty();
        assertThat(archive.get(FILE, "If-None-Match", "W/" + etag).statusCode()).isEqualTo(304);
        assertThat(archive.get(FILE, "If-None-Match", "\"x\"", "If-Modified-Since", date)
                        .statusCode())
                .isEqualTo(200);
        assertThat(archive.get(FILE, "If-Modified-Since", date).statusCode()).isEqualTo(304);
        assertThat(archive.get(FILE, "If-Match", "\"x\"").statusCode()).isEqualTo(412);
        assertThat(archive.get(FILE, "If-Match", etag).statusCode()).isEqualTo(200);
        assertThat(archive.get(FILE, "If-Unmodified-Since", "Thu, 01 Jan 1970 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void whoWantsItUnpackedIsToldHow() throws Exception {
        HttpResponse<String> unpacked = archive.get("/dataset/1.0.0/rdf/dataset.nq");
        assertThat(unpacked.statusCode()).isEqualTo(404);
        assertThat(unpacked.body()).contains("gzip -d dataset.nq.gz");
        assertThat(header(unpacked, "Link"))
                .contains("rdf/dataset.nq.gz>; rel=\"alternate\"; type=\"application/gzip\"");
        HttpResponse<String> refused = archive.get(PACKED, "Accept", "application/n-quads, text/turtle;q=0.9");
        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(refused.body()).contains("gzip -d dataset.nq.gz");
        for (String accept :
                new String[] {"*/*", "application/gzip", "application/n-quads, */*;q=0.1", "application/x-gzip"})
            assertThat(archive.send("HEAD", PACKED, "Accept", accept).statusCode())
                    .as(accept)
                    .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dataset/1.0.0/secret.txt",
                "/dataset/1.0.0/outside.txt",
                "/dataset/1.0.0/tables",
                "/dataset/1.0.0/tables/",
                "/dataset/1.0.0/../secret.txt",
                "/dataset/1.0.0/%2e%2e/secret.txt",
                "/dataset/1.0.0/..%2fsecret.txt",
                "/dataset/1.0.0//README.md",
                "/dataset/1.0.0/readme.md",
                "/dataset/.1.0.1.unfinished/README.md",
                "/dataset/01.0.0/README.md",
                "/dataset/1.0/README.md"
            })
    void nothingElseIsServed(String path) throws Exception {
        Files.writeString(archive.release("1.0.0").resolve("secret.txt"), "secret");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        HttpResponse<String> response = archive.get(path);
        assertThat(response.statusCode()).isBetween(400, 404);
        assertThat(response.body()).doesNotContain("secret\n").isNotEqualTo("secret");
    }

    @Test
    void noLinkLeadsOutOfTheFolder() throws IOException, InterruptedException {
        Path file = archive.release("1.1.0").resolve("README.md");
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.md"), Files.readString(file));
        Files.delete(file);
        Files.createSymbolicLink(file, elsewhere);
        assertThat(archive.get("/dataset/1.1.0/README.md").statusCode()).isEqualTo(404);
    }

    @Test
    void aDamagedFileIsNotSentAsIfItWereWhole() throws Exception {
        Files.writeString(archive.release("1.2.0").resolve("README.md"), "cut");
        assertThat(archive.get("/dataset/1.2.0/README.md").statusCode()).isEqualTo(500);
    }

    @Test
    void filesAreForReading() throws Exception {
        for (String method : new String[] {"POST", "DELETE", "PUT"}) {
            HttpResponse<String> response = archive.send(method, FILE);
            assertThat(response.statusCode()).as(method).isEqualTo(405);
            assertThat(header(response, "Allow")).contains("GET", "HEAD");
        }
        HttpResponse<String> preflight = archive.send("OPTIONS", FILE);
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(header(preflight, "Access-Control-Allow-Headers")).contains("Range", "If-Range");
    }

    @Test
    void aPageInAReleaseRunsNothing() throws Exception {
        HttpResponse<String> response = archive.get("/dataset/1.0.0/ro-crate-preview.html");
        assertThat(header(response, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
    }

    @Test
    void aFileLeadsToItsRelease() throws Exception {
        assertThat(archive.get(FILE).headers().allValues("Link"))
                .contains(
                        "<%sdataset/1.0.0/>; rel=\"collection\"; type=\"text/html\"".formatted(Archive.BASE),
                        "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
        assertThat(archive.get("/dataset/1.0.0/dcat.ttl").headers().allValues("Link"))
                .contains("<%sdataset/1.0.0/>; rel=\"describes\"; type=\"text/html\"".formatted(Archive.BASE));
    }
}
