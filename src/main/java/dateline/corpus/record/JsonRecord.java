package dateline.corpus.record;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.corpus.article.CleanText;
import dateline.corpus.article.Draft;
import dateline.corpus.article.Metadata;
import dateline.corpus.article.Reasons;
import dateline.corpus.resource.Limits;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Sink;
import dateline.corpus.text.DateLines;
import dateline.corpus.text.Page;
import dateline.model.MetadataSource;
import dateline.model.Passage;
import dateline.model.Span;
import dateline.model.Timestamp;
import dateline.model.Zone;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one JSON object as an article. The stored text is the headline, a blank line, and the body ({@code title +
 * "\n\n" + text}), so that spans can point into the headline; without a headline it is the body alone. Both are
 * taken without the space around them, line breaks in the headline as blanks; nothing else is changed.
 */
final class JsonRecord {
    private static final List<String> TITLE = List.of("title", "headline", "name");
    private static final List<String> TEXT = List.of("text", "body", "maintext", "content", "articleBody", "article");
    private static final List<String> PUBLISHED =
            List.of("date", "published", "date_publish", "datePublished", "published_at", "publish_date", "pubDate");
    private static final List<String> MODIFIED =
            List.of("modified", "date_modify", "dateModified", "updated", "updated_at");
    private static final List<String> URL = List.of("url", "link", "canonical_url", "source_url");
    private static final List<String> PUBLISHER = List.of("publisher", "source", "outlet", "source_name", "site_name");
    private static final List<String> AUTHORS = List.of("authors", "author", "byline");
    private static final List<String> LANGUAGE = List.of("language", "lang", "inLanguage");

    private static final Pattern ISO_DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?$");
    private static final Pattern BY = Pattern.compile("^by\\s+", Pattern.CASE_INSENSITIVE);

    private final Origin origin;
    private final JsonNode record;
    private final Sink sink;

    private JsonRecord(Origin origin, JsonNode record, Sink sink) {
        this.origin = origin;
        this.record = record;
        this.sink = sink;
    }

    /** Hands on the article, unless the record holds none: then an issue says why. */
    static void read(Origin origin, JsonNode record, Sink sink) {
        new JsonRecord(origin, record, sink).read();
    }

    private void read() {
        Optional<String> title = string(TITLE).map(words -> words.replaceAll("\\s+", " "));
        Optional<String> body = body();
        if (title.isEmpty() && body.isEmpty()) {
            issue("no text in it (looked for %s)".formatted(String.join(", ", TEXT)));
            return;
        }
        if (body.isEmpty()) issue("a headline without a text");
        String raw = title.map(
                        headline -> headline + body.map(words -> "\n\n" + words).orElse(""))
                .or(() -> body)
                .orElseThrow();
        if (raw.length() > Limits.LONGEST_TEXT) {
            issue(Limits.TEXT_TOO_LONG);
            return;
        }
        CleanText clean = CleanText.of(raw);
        if (clean.replaced() > 0) issue(clean.reason());
        String text = clean.text();
        int from = title.map(String::length).orElse(0);

        Page page = Page.of(text, from, title);
        if (page.tooLong() > 0) issue(Reasons.tooLong(page.tooLong(), Page.LONGEST_PARAGRAPH));
        List<Passage> passages = new ArrayList<>();
        if (title.isPresent()) passages.add(new Passage(Zone.HEADLINE, new Span(0, from)));
        passages.addAll(page.passages());

        Metadata metadata = new Metadata();
        page.tell(metadata);
        page.headline().ifPresent(headline -> metadata.headline().by(MetadataSource.TEXT, headline));
        if (title.isPresent()) metadata.headline().by(MetadataSource.RECORD, text.substring(0, from));
        url().ifPresent(address -> metadata.url().by(MetadataSource.RECORD, address));
        publisher().ifPresent(name -> metadata.publisher().by(MetadataSource.RECORD, name));
        date(PUBLISHED).ifPresent(date -> metadata.published().by(MetadataSource.RECORD, Timestamp.of(date)));
        date(MODIFIED).ifPresent(date -> metadata.modified().by(MetadataSource.RECORD, Timestamp.of(date)));
        List<String> authors = authors();
        if (!authors.isEmpty()) metadata.authors().by(MetadataSource.RECORD, authors);
        language().ifPresent(tag -> metadata.language().by(MetadataSource.RECORD, tag));
        new Draft(metadata, text, passages, page.creditedSources()).finish(origin, sink);
    }

    private void issue(String reason) {
        sink.issue(origin.issue(reason));
    }

    /** The body, if it is one string or a list of paragraphs. */
    private Optional<String> body() {
        for (String name : TEXT) {
            JsonNode value = record.path(name);
            if (value.isTextual() && !value.asText().isBlank())
                return Optional.of(value.asText().strip());
            if (value.isArray() && !value.isEmpty()) {
                List<String> paragraphs = new ArrayList<>();
                for (JsonNode paragraph : value)
                    if (paragraph.isTextual()) paragraphs.add(paragraph.asText().strip());
                if (paragraphs.size() == value.size())
                    return Optional.of(String.join("\n\n", paragraphs).strip());
            }
        }
        return Optional.empty();
    }

    private Optional<String> string(List<String> names) {
        for (String name : names) {
            JsonNode value = record.path(name);
            if (value.isTextual() && !value.asText().isBlank())
                return Optional.of(value.asText().strip());
        }
        return Optional.empty();
    }

    /** A name, or an object with one. An address is no name. */
    private Optional<String> publisher() {
        for (String name : PUBLISHER) {
            JsonNode value = record.path(name).isObject() ? record.path(name).path("name") : record.path(name);
            if (value.isTextual()
                    && !value.asText().isBlank()
                    && !value.asText().contains("://"))
                return Optional.of(value.asText().strip());
        }
        return Optional.empty();
    }

    private List<String> authors() {
        List<String> authors = new ArrayList<>();
        for (String name : AUTHORS) {
            JsonNode value = record.path(name);
            for (JsonNode author : value.isArray() ? value : List.of(value)) {
                String words = author.isObject() ? author.path("name").asText() : author.asText();
                String plain = BY.matcher(words.strip()).replaceFirst("");
                if (!plain.isBlank() && !author.isNull() && !authors.contains(plain)) authors.add(plain);
            }
            if (!authors.isEmpty()) break;
        }
        return authors;
    }

    private Optional<URI> url() {
        for (String name : URL) {
            String value = record.path(name).asText().strip();
            if (value.isEmpty() || record.path(name).isNull()) continue;
            try {
                URI uri = new URI(value);
                if (uri.isAbsolute() && uri.getHost() != null) return Optional.of(uri);
            } catch (URISyntaxException notAnAddress) {
                // Said below, as for a relative address.
            }
            issue("%s \"%s\" is no address; the article is kept without".formatted(name, abbreviated(value)));
        }
        return Optional.empty();
    }

    /** The day as the record gives it, in the time zone it gives it in. */
    private Optional<LocalDate> date(List<String> names) {
        for (String name : names) {
            JsonNode value = record.path(name);
            if (value.isMissingNode() || value.isNull() || value.asText().isBlank()) continue;
            Optional<LocalDate> date = value.isNumber()
                    ? fromEpoch(value.asLong())
                    : fromWords(value.asText().strip());
            if (date.isPresent()) return date;
            issue("%s \"%s\" is no date that can be read; the article is kept without"
                    .formatted(name, abbreviated(value.asText())));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> fromWords(String words) {
        Matcher iso = ISO_DAY.matcher(words);
        if (!iso.matches()) return DateLines.find(words);
        try {
            return Optional.of(LocalDate.parse(iso.group(1)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Seconds since 1970, or milliseconds where seconds would lie beyond the year 5000. */
    private static Optional<LocalDate> fromEpoch(long value) {
        if (value <= 0) return Optional.empty();
        long seconds = value > 99_999_999_999L ? value / 1000 : value;
        if (seconds > 99_999_999_999L) return Optional.empty();
        return Optional.of(Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate());
    }

    private Optional<String> language() {
        return string(LANGUAGE)
                .map(name -> name.equalsIgnoreCase("english") ? "en" : name.replace('_', '-'))
                .flatMap(JsonRecord::tag);
    }

    private static Optional<String> tag(String name) {
        try {
            String tag = new Locale.Builder().setLanguageTag(name).build().toLanguageTag();
            return name.length() > 3 && !name.contains("-") || tag.equals("und") ? Optional.empty() : Optional.of(tag);
        } catch (IllformedLocaleException noTag) {
            return Optional.empty();
        }
    }

    private static String abbreviated(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
