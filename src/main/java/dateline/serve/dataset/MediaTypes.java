package dateline.serve.dataset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** The media types of files that a release does not tell of: those that describe it. */
final class MediaTypes {
    private static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("json", "application/json"),
            Map.entry("jsonl", "application/jsonl"),
            Map.entry("jsonld", "application/ld+json"),
            Map.entry("ttl", "text/turtle"),
            Map.entry("nq", "application/n-quads"),
            Map.entry("trig", "application/trig"),
            Map.entry("rq", "application/sparql-query"),
            Map.entry("csv", "text/csv"),
            Map.entry("md", "text/markdown"),
            Map.entry("html", "text/html"),
            Map.entry("txt", "text/plain"),
            Map.entry("xml", "application/xml"),
            Map.entry("cff", "application/yaml"),
            Map.entry("yaml", "application/yaml"),
            Map.entry("parquet", "application/vnd.apache.parquet"),
            Map.entry("gz", "application/gzip"),
            Map.entry("zst", "application/zstd"));

    private MediaTypes() {}

    static String of(String path) {
        if (path.endsWith(".csv-metadata.json")) return "application/csvm+json";
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(Description.values())
                .filter(description -> description.file().equals(path))
                .map(Description::mediaType)
                .findFirst()
                .orElseGet(() -> BY_ENDING.getOrDefault(ending, UNKNOWN));
    }

    /** Everything in a release is in UTF-8; the types of text do not say so themselves. */
    static String withCharset(String mediaType) {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }
}
