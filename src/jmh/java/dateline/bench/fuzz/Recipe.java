package dateline.bench.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/**
 * How inputs for a reader are made.
 *
 * @param packed whether every second one is broken inside and packed whole, so that it comes past the checksums
 */
record Recipe(Mutator outside, Mutator inside, boolean packed, UnaryOperator<byte[]> pack) {
    private static final List<String> BYTES = List.of(
            "\u0000",
            "\u0000\u0000\u0000\u0000",
            "\u0001",
            "\u007f",
            "PK\u0003\u0004",
            "ustar",
            "a.html",
            "../",
            "0000000",
            "7777777");

    byte[] input(long seed, long number) {
        return packed && number % 2 == 0 ? pack.apply(inside.input(seed, number)) : outside.input(seed, number);
    }

    /** By the name of the reader. */
    static Map<String, Recipe> all() {
        Map<String, Recipe> all = new TreeMap<>();
        all.put("text", of(Seeds.text(), Seeds.TEXT_WORDS, 0));
        all.put("html", of(Seeds.html(), Seeds.HTML_WORDS, "<!DOCTYPE html>".length()));
        all.put("fragment", of(Seeds.fragment(), Seeds.HTML_WORDS, 0));
        all.put("json-lines", of(Seeds.jsonLines(), Seeds.JSON_WORDS, "{\"".length()));
        all.put("json", of(Seeds.json(), Seeds.JSON_WORDS, "{\n\"".length()));
        all.put("ninjs", of(Seeds.ninjs(), Seeds.JSON_WORDS, "{\n\"".length()));
        all.put("csv", of(Seeds.csv(), Seeds.CSV_WORDS, "title,text,".length()));
        all.put("feed", of(Seeds.feed(), Seeds.XML_WORDS, "<feed xmlns=".length()));
        all.put("newsml", of(Seeds.newsml(), Seeds.XML_WORDS, "<?xml version=\"1.0\"?><newsItem ".length()));
        all.put("sitemap", of(Seeds.sitemap(), Seeds.XML_WORDS, "<urlset xmlns".length()));
        all.put("dates", of(Seeds.dates(), Seeds.DATE_WORDS, 0));
        all.put("warc", of(Seeds.warc(), Seeds.WARC_WORDS, "WARC/1.0\r\n".length()));
        all.put("gzip", packed(Seeds.warc(), Seeds.WARC_WORDS, compressed(CompressorStreamFactory.GZIP), 3));
        all.put("zstd", packed(Seeds.jsonLines(), Seeds.JSON_WORDS, compressed(CompressorStreamFactory.ZSTANDARD), 4));
        all.put("bzip2", packed(Seeds.html(), Seeds.HTML_WORDS, compressed(CompressorStreamFactory.BZIP2), 4));
        all.put("xz", packed(Seeds.text(), Seeds.TEXT_WORDS, compressed(CompressorStreamFactory.XZ), 6));
        all.put("zip", packed(Seeds.html(), Seeds.HTML_WORDS, Recipe::zip, 4));
        all.put("tar", packed(Seeds.text(), Seeds.TEXT_WORDS, Recipe::tar, 0));
        return all;
    }

    private static Recipe of(List<byte[]> seeds, List<String> words, int kept) {
        Mutator mutator = new Mutator(seeds, words, kept);
        return new Recipe(mutator, mutator, false, UnaryOperator.identity());
    }

    private static Recipe packed(List<byte[]> seeds, List<String> words, UnaryOperator<byte[]> pack, int kept) {
        List<byte[]> whole = seeds.stream().map(pack).toList();
        return new Recipe(new Mutator(whole, BYTES, kept), new Mutator(seeds, words, 2), true, pack);
    }

    private static UnaryOperator<byte[]> compressed(String form) {
        return bytes -> written(out -> {
            try (OutputStream packed = new CompressorStreamFactory().createCompressorOutputStream(form, out)) {
                packed.write(bytes);
            } catch (CompressorException impossible) {
                throw new IllegalStateException(form + " can be written", impossible);
            }
        });
    }

    private static byte[] zip(byte[] bytes) {
        return written(out -> {
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
                for (String name : Stream.of("ferry.html", "more/rain.txt").toList()) {
                    zip.putArchiveEntry(new ZipArchiveEntry(name));
                    zip.write(name.endsWith("html") ? bytes : Seeds.ARTICLE.getBytes(StandardCharsets.UTF_8));
                    zip.closeArchiveEntry();
                }
            }
        });
    }

    private static byte[] tar(byte[] bytes) {
        return written(out -> {
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
                for (String name : List.of("ferry.txt", "more/rain.txt")) {
                    byte[] content =
                            name.startsWith("f") ? bytes : "Rain\n\nIt rained.".getBytes(StandardCharsets.UTF_8);
                    TarArchiveEntry entry = new TarArchiveEntry(name);
                    entry.setSize(content.length);
                    tar.putArchiveEntry(entry);
                    tar.write(content);
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be written to", impossible);
        }
        return out.toByteArray();
    }
}
