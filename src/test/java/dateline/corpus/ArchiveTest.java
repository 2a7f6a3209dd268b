package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import dateline.model.Article;
import dateline.model.Issue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compressed files and archives, made here and read as a user's. */
class ArchiveTest {
    private static final String SOURCE = "standard input";

    @TempDir
    private Path folder;

    /** What packs one file. */
    enum Packer {
        GZIP {
            @Override
            OutputStream open(OutputStream out) throws IOException {
                return new GZIPOutputStream(out);
            }
        },
        ZSTD {
            @Override
            OutputStream open(OutputStream out) throws IOException {
                return new ZstdOutputStream(out);
            }
        },
        BZIP2 {
            @Override
            OutputStream open(OutputStream out) throws IOException {
                return new BZip2CompressorOutputStream(out);
            }
        },
        XZ {
            @Override
            OutputStream open(OutputStream out) throws IOException {
                return new XZCompressorOutputStream(out);
            }
        };

        abstract OutputStream open(OutputStream out) throws IOException;

        byte[] pack(byte[] bytes) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = open(packed)) {
                out.write(bytes);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return packed.toByteArray();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPackedFileIsReadLikeTheFile(Packer packer) {
        Reading reading = Reading.ofInput(packer.pack(Pages.bytes(1)));

        assertThat(reading.article().headline()).contains(Pages.headline(1));
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void packedFilesInARowAreOne(Packer packer) {
        byte[] first = packer.pack(record(1));
        byte[] second = packer.pack(record(2));

        Reading reading = Reading.ofInput(joined(first, second));

        assertThat(headlines(reading)).containsExactly(Pages.headline(1), Pages.headline(2));
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsBeforeTheDamageIsKept(Packer packer) {
        byte[] packed = packer.pack(records(10_000));

        Reading reading = Reading.ofInput(Arrays.copyOf(packed, packed.length * 2 / 3));

        assertThat(reading.articles()).hasSizeGreaterThan(packer == Packer.XZ ? -1 : 1000); // xz gives 2 MB at once
        assertThat(reading.issues()).hasSize(1);
        assertThat(reading.issues().getFirst().reason())
                .startsWith("damaged or cut short after ")
                .endsWith("what stands before is kept");
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatOnlyBeginsLikeAPackedOneIsAnIssue(Packer packer) {
        byte[] packed = packer.pack(Pages.bytes(1));
        Arrays.fill(packed, 10, packed.length, (byte) 0x7E);

        Reading reading = Reading.ofInput(packed);

        assertThat(reading.articles()).isEmpty();
        assertThat(reading.issues()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aTarIsReadInsideAnyPacking(Packer packer) throws IOException {
        Reading reading = Reading.ofInput(packer.pack(tar(pages(1, 2, 3))));

        assertThat(headlines(reading)).containsExactly(Pages.headline(1), Pages.headline(2), Pages.headline(3));
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void entriesAreReadInTheirOrderAndTheUsualOnesPassedOver() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("news/", new byte[0]);
        entries.put("news/z.html", Pages.bytes(1));
        entries.put("news/.hidden.html", Pages.bytes(2));
        entries.put(".git/page.html", Pages.bytes(3));
        entries.put("README.MD", Pages.bytes(4));
        entries.put("../../etc/a.html", Pages.bytes(5));
        entries.put("news/photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0, 0});

        for (byte[] archive : List.of(zip(entries), tar(entries))) {
            Reading reading = Reading.ofInput(archive);
            assertThat(headlines(reading)).containsExactly(Pages.headline(1), Pages.headline(5));
            assertThat(reading.issues())
                    .containsExactly(new Issue(SOURCE, "entry news/photo.jpg", "a file of the form JPEG is not read"));
        }
    }

    @Test
    void anEntryIsNamedInsideItsArchives() throws IOException {
        byte[] inner = zip(Map.of("empty.txt", new byte[0]));
        byte[] outer = tar(Map.of("week 1/inner.zip", inner));

        assertThat(Reading.ofInput(Crawl.gzip(outer)).issues())
                .containsExactly(new Issue(SOURCE, "entry week 1/inner.zip, entry empty.txt", "no text in it"));
    }

    @Test
    void namesAreSafeToShow() throws IOException {
        byte[] archive = tar(Map.of("a\u001b[2Jb", new byte[0]));

        assertThat(Reading.ofInput(archive).issues()).extracting(Issue::place).containsExactly("entry a\uFFFD[2Jb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ustar", "gnu", "pax", "v7"})
    void tarIsReadInAllItsFlavours(String flavour) throws IOException {
        String name = flavour.equals("v7") ? "a.html" : "a/".repeat(40) + "ü.html";
        byte[] archive = tar(Map.of(name, Pages.bytes(1)), flavour);

        assertThat(Reading.ofInput(archive).article().headline()).contains(Pages.headline(1));
    }

    @ParameterizedTest
    @EnumSource(Zip64Mode.class)
    void zipIsReadWithDataDescriptorsAndZip64(Zip64Mode mode) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // To a stream that does not go back, lengths are written after the entries.
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream((OutputStream) bytes)) {
            zip.setUseZip64(mode);
            for (int page = 1; page <= 3; page++) {
                zip.putArchiveEntry(new ZipArchiveEntry("%d.html".formatted(page)));
                zip.write(Pages.bytes(page));
                zip.closeArchiveEntry();
            }
        }
        Reading reading = Reading.ofInput(bytes.toByteArray());

        assertThat(headlines(reading)).containsExactly(Pages.headline(1), Pages.headline(2), Pages.headline(3));
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void anEncryptedEntryIsAnIssueAndTheOthersAreRead() throws IOException {
        byte[] archive = zip(pages(1, 2, 3));
        int second = indexOf(archive, "2.html".getBytes(StandardCharsets.UTF_8)) - 30;
        archive[second + 6] |= 1; // general purpose bit 0: encrypted

        Reading reading = Reading.ofInput(archive);

        assertThat(headlines(reading)).containsExactly(Pages.headline(1), Pages.headline(3));
        assertThat(reading.issues()).containsExactly(new Issue(SOURCE, "entry 2.html", "encrypted"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zip", "tar"})
    void anArchiveThatIsCutShortIsReadUpToThere(String form) throws IOException {
        Map<String, byte[]> pages = pages(1, 2, 3);
        byte[] archive = form.equals("zip") ? zip(pages) : tar(pages);
        for (int cut = 600; cut < archive.length - 600; cut += 97) {
            Reading reading = Reading.ofInput(Arrays.copyOf(archive, cut));
            assertThat(reading.issues())
                    .as("cut at %d: %s", cut, reading.issues())
                    .hasSizeLessThanOrEqualTo(1);
            boolean isWhole = reading.articles().size() == 3
                    && reading.articles().stream()
                            .allMatch(article -> article.text().endsWith("is to be built."));
            assertThat(isWhole || reading.issues().size() == 1)
                    .as("cut at %d", cut)
                    .isTrue();
        }
    }

    @Test
    void anArchiveOfItselfEnds() throws IOException {
        byte[] bytes = Pages.bytes(1);
        for (int depth = 0; depth < 20; depth++) bytes = Crawl.gzip(zip(Map.of("again.zip", bytes)));

        Reading reading = Reading.ofInput(bytes);

        assertThat(reading.articles()).isEmpty();
        assertThat(reading.issues())
                .extracting(Issue::reason)
                .containsExactly("archives in archives more than 8 deep; not opened");
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "ZSTD"})
    void aBombIsLeft(Packer packer) throws IOException {
        byte[] line = ("{\"title\": \"" + " ".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = packer.open(bytes)) {
            for (int megabyte = 0; megabyte < 400; megabyte++) out.write(line);
        }
        Path bomb = Files.write(folder.resolve("bomb.jsonl"), bytes.toByteArray());
        Path good = Files.write(folder.resolve("good.html"), Pages.bytes(1));

        Reading reading = Reading.of(bomb, good);

        assertThat(headlines(reading)).containsExactly(Pages.headline(1));
        assertThat(reading.issues())
                .containsExactly(new Issue(
                        bomb.toString(),
                        "",
                        "unpacks to more than 200 times its size: a decompression bomb; the rest of %s is not read"
                                .formatted(bomb)));
    }

    @Test
    void aBombAmongEntriesCostsItselfAlone() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes("{\"title\": \"".getBytes(StandardCharsets.UTF_8));
        for (int megabyte = 0; megabyte < 200; megabyte++)
            line.writeBytes(" ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("bomb.jsonl", line.toByteArray());
        entries.putAll(pages(1));

        Reading reading = Reading.ofInput(zip(entries));

        assertThat(headlines(reading)).containsExactly(Pages.headline(1));
        assertThat(reading.issues())
                .containsExactly(new Issue(
                        SOURCE,
                        "entry bomb.jsonl",
                        "unpacks to more than 200 times its size: a decompression bomb; cut off"));
    }

    @Test
    void aHeaderWithoutEndIsNotHeldInMemory() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            TarArchiveEntry longName = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
            longName.setSize(8 << 20);
            tar.putArchiveEntry(longName);
            tar.write("a".repeat(8 << 20).getBytes(StandardCharsets.UTF_8));
            tar.closeArchiveEntry();
        }
        assertThat(Reading.ofInput(bytes.toByteArray()).issues())
                .extracting(Issue::reason)
                .containsExactly(
                        "damaged or cut short after its beginning (a header of more than 2,097,152 bytes); what stands before is kept");
    }

    private static Map<String, byte[]> pages(int... numbers) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int number : numbers) entries.put("%d.html".formatted(number), Pages.bytes(number));
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream((OutputStream) bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                byte[] packed = deflated(entry.getValue());
                ZipArchiveEntry header = new ZipArchiveEntry(entry.getKey());
                header.setMethod(ZipArchiveEntry.DEFLATED);
                header.setSize(entry.getValue().length);
                header.setCompressedSize(packed.length);
                header.setCrc(crc(entry.getValue()));
                zip.addRawArchiveEntry(header, new ByteArrayInputStream(packed));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(6, true);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        while (!deflater.finished()) packed.write(part, 0, deflater.deflate(part));
        deflater.end();
        return packed.toByteArray();
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private static byte[] tar(Map<String, byte[]> entries) throws IOException {
        return tar(entries, "pax");
    }

    private static byte[] tar(Map<String, byte[]> entries, String flavour) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            tar.setLongFileMode(
                    flavour.equals("pax")
                            ? TarArchiveOutputStream.LONGFILE_POSIX
                            : TarArchiveOutputStream.LONGFILE_GNU);
            tar.setAddPaxHeadersForNonAsciiNames(flavour.equals("pax"));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                TarArchiveEntry header = new TarArchiveEntry(entry.getKey(), true);
                header.setSize(entry.getValue().length);
                tar.putArchiveEntry(header);
                tar.write(entry.getValue());
                tar.closeArchiveEntry();
            }
        }
        byte[] archive = bytes.toByteArray();
        if (flavour.equals("v7")) forgetPosix(archive);
        return archive;
    }

    /** A header of before POSIX: no magic, no version, no owner's name, and the checksum of that. */
    private static void forgetPosix(byte[] archive) {
        Arrays.fill(archive, 257, 512, (byte) 0);
        Arrays.fill(archive, 148, 156, (byte) ' ');
        int sum = 0;
        for (int index = 0; index < 512; index++) sum += archive[index] & 0xFF;
        byte[] octal = "%06o\0 ".formatted(sum).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(octal, 0, archive, 148, octal.length);
    }

    private static byte[] records(int count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int number = 0; number < count; number++) bytes.writeBytes(record(number));
        return bytes.toByteArray();
    }

    private static byte[] record(int number) {
        return "{\"title\": \"%s\", \"text\": \"The bridge of number %d was opened to the public on Monday.\"}\n"
                .formatted(Pages.headline(number), number * 7919 % 10_007)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> headlines(Reading reading) {
        return reading.articles().stream()
                .map(Article::headline)
                .map(headline -> headline.orElse("none"))
                .toList();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int index = 0; index + part.length <= bytes.length; index++)
            if (Arrays.equals(Arrays.copyOfRange(bytes, index, index + part.length), part)) return index;
        throw new AssertionError("not in it");
    }
}
