package dateline.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.model.Issue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one file, whatever it holds: its first bytes say, never its name. */
final class Content {
    /** A long read of a newspaper has 60,000 characters; ten times that is a book or a table. */
    static final int LONGEST_TEXT = 600_000;

    /** A text of that length, at most four bytes a character. */
    private static final int MOST_BYTES = 4 * LONGEST_TEXT;

    /** The same text escaped, with its metadata. */
    static final int LONGEST_LINE = 8 * 1024 * 1024;

    static final String TOO_LONG = "a text of more than %,d characters is no article".formatted(LONGEST_TEXT);

    private final Once articles;
    private final Consumer<Issue> issues;

    private final ObjectMapper json = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_LINE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    Content(Once articles, Consumer<Issue> issues) {
        this.articles = articles;
        this.issues = issues;
    }

    void read(String source, InputStream bytes) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(bytes, Form.PEEK);
        stream.mark(Form.PEEK);
        byte[] beginning = stream.readNBytes(Form.PEEK);
        stream.reset();
        switch (Form.of(beginning)) {
            case Form.Lines() -> readLines(source, stream);
            case Form.Text() -> readText(source, stream);
            case Form.Unreadable(String reason) -> issues.accept(new Issue(source, "", reason));
        }
    }

    private void readText(String source, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        Optional<String> text = bytes.length > MOST_BYTES ? Optional.empty() : decoded(source, "", bytes, bytes.length);
        if (bytes.length > MOST_BYTES
                || text.filter(words -> words.length() > LONGEST_TEXT).isPresent())
            issues.accept(new Issue(source, "", TOO_LONG));
        else
            text.flatMap(words -> PlainText.read(source, words, issues))
                    .ifPresent(article -> articles.accept(source, "", article));
    }

    private void readLines(String source, InputStream stream) throws IOException {
        Lines lines = new Lines(stream, LONGEST_LINE);
        while (lines.next()) {
            String place = "line %d".formatted(lines.number());
            if (lines.isTooLong())
                issues.accept(new Issue(source, place, "longer than %,d bytes; passed over".formatted(LONGEST_LINE)));
            else
                decoded(source, place, lines.bytes(), lines.length())
                        .filter(line -> !line.isBlank())
                        .flatMap(line -> parsed(source, place, line))
                        .flatMap(record -> JsonRecord.read(source, place, record, issues))
                        .ifPresent(article -> articles.accept(source, place, article));
        }
    }

    private Optional<JsonNode> parsed(String source, String place, String line) {
        try {
            JsonNode record = json.readTree(line);
            if (record.isObject()) return Optional.of(record);
            issues.accept(new Issue(source, place, "no JSON object, as each line should be"));
        } catch (JsonProcessingException broken) {
            String where = broken.getLocation() == null
                    ? ""
                    : " at column " + broken.getLocation().getColumnNr();
            issues.accept(new Issue(
                    source,
                    place,
                    "no JSON%s: %s"
                            .formatted(
                                    where,
                                    broken.getOriginalMessage()
                                            .lines()
                                            .findFirst()
                                            .orElse(""))));
        }
        return Optional.empty();
    }

    private Optional<String> decoded(String source, String place, byte[] bytes, int length) {
        Utf8 utf8 = Utf8.decode(bytes, length);
        if (utf8.isHopeless()) {
            issues.accept(new Issue(source, place, "not text in UTF-8"));
            return Optional.empty();
        }
        if (utf8.malformed() > 0)
            issues.accept(new Issue(
                    source,
                    place.isEmpty() ? "byte %d".formatted(utf8.firstMalformed()) : place,
                    "not valid UTF-8; %d place%s read as U+FFFD"
                            .formatted(utf8.malformed(), utf8.malformed() == 1 ? "" : "s")));
        return Optional.of(utf8.text());
    }
}
