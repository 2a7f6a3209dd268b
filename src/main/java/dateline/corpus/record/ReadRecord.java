package dateline.corpus.record;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.corpus.article.CleanText;
import dateline.corpus.article.Dates;
import dateline.corpus.article.Draft;
import dateline.corpus.article.LanguageTags;
import dateline.corpus.article.Metadata;
import dateline.corpus.article.Reasons;
import dateline.corpus.html.HtmlFragment;
import dateline.corpus.html.HtmlPage;
import dateline.corpus.resource.Addresses;
import dateline.corpus.resource.Limits;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import dateline.corpus.text.Page;
import dateline.model.MetadataSource;
import dateline.model.Passage;
import dateline.model.Span;
import dateline.model.Timestamp;
import dateline.model.Zone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/**
 * Reads one record as an article. The stored text is the headline, a blank line, and the body ({@code title + "\n\n" +
 * text}), so that spans can point into the headline; a standfirst that the body does not repeat stands between them. All
 * are taken without the space around them, line breaks in headline and standfirst as blanks; nothing else is changed,
 * unless the text is markup: then it is read as that.
 */
final class ReadRecord {
    /** A standfirst that the text begins with, or a description made from it, is the same so far. */
    private static final int SAME = 40;

    /** So many names of a text's column are enough to see what is missing. */
    private static final int USUAL = 6;

    private static final Pattern HOST = Pattern.compile("^(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:/\\S*)?$");

    private final Origin origin;
    private final Values values;
    private final List<String> captions;
    private final Sink sink;

    private ReadRecord(Origin origin, Values values, List<String> captions, Sink sink) {
        this.origin = origin;
        this.values = values;
        this.captions = captions;
        this.sink = sink;
    }

    /** Hands on the article, unless the record holds none: then an issue says why. */
    static void read(Origin origin, JsonNode record, Columns columns, Sink sink) {
        new ReadRecord(origin, new Values(record, columns), List.of(), sink).read();
    }

    /** The same for a record with the usual names, and with captions, which stand after the text. */
    static void read(Origin origin, JsonNode record, List<String> captions, Sink sink) {
        new ReadRecord(origin, new Values(record, Columns.USUAL), captions, sink).read();
    }

    private void read() {
        Optional<String> title = values.words(Field.HEADLINE).map(Body::line).filter(words -> !words.isEmpty());
        Optional<Body> body = values.text(Field.TEXT).map(Body::of).or(() -> values.text(Field.HTML)
                .map(Body::ofMarkup));
        Optional<String> standfirst = values.words(Field.STANDFIRST)
                .map(Body::line)
                .filter(words -> !words.isEmpty() && !isSaid(words, title, body));
        if (title.isEmpty() && body.isEmpty() && standfirst.isEmpty()) {
            issue("no text in it (looked for %s)"
                    .formatted(String.join(", ", Field.TEXT.names().subList(0, USUAL))));
            return;
        }
        if (body.isEmpty() && standfirst.isEmpty()) issue("a headline without a text");
        body.flatMap(Body::shortcoming).ifPresent(this::issue);
        Metadata metadata = metadata();
        title.ifPresent(words -> metadata.headline().by(MetadataSource.RECORD, words));
        Body.Form form = body.map(Body::form).orElse(Body.Form.PLAIN);
        switch (form) {
            case PLAIN -> plain(metadata, title, standfirst, body);
            case FRAGMENT ->
                HtmlFragment.read(
                        published(metadata), metadata, body.orElseThrow().words() + figures(), sink);
            case PAGE -> page(metadata, body.orElseThrow().words());
        }
    }

    private String figures() {
        return captions.stream()
                .map(caption -> "<figure><figcaption>%s</figcaption></figure>".formatted(Entities.escape(caption)))
                .collect(Collectors.joining());
    }

    private static boolean isSaid(String standfirst, Optional<String> title, Optional<Body> body) {
        String beginning =
                key(standfirst).substring(0, Math.min(SAME, key(standfirst).length()));
        return title.filter(words -> key(words).startsWith(beginning)).isPresent()
                || body.filter(text -> key(text.words()).contains(beginning)).isPresent();
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private void page(Metadata metadata, String markup) {
        Origin page = published(metadata).sentAs("text/html; charset=utf-8");
        try {
            HtmlPage.read(
                    new Resource(page, new ByteArrayInputStream(markup.getBytes(StandardCharsets.UTF_8))),
                    metadata,
                    sink);
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory can be read", impossible);
        }
    }

    private Origin published(Metadata metadata) {
        return metadata.url().best().map(origin::publishedAt).orElse(origin);
    }

    private void plain(Metadata metadata, Optional<String> title, Optional<String> standfirst, Optional<Body> body) {
        List<String> parts = new ArrayList<>();
        title.ifPresent(parts::add);
        standfirst.ifPresent(parts::add);
        body.map(Body::words).map(String::strip).ifPresent(parts::add);
        int written = String.join("\n\n", parts).length();
        parts.addAll(captions);
        String raw = String.join("\n\n", parts);
        if (raw.length() > Limits.LONGEST_TEXT) {
            issue(Limits.TEXT_TOO_LONG);
            return;
        }
        CleanText clean = CleanText.of(raw);
        if (clean.replaced() > 0) issue(clean.reason());
        String text = clean.text();
        List<Passage> passages = new ArrayList<>();
        int end = 0;
        if (title.isPresent()) {
            end = title.get().length();
            passages.add(new Passage(Zone.HEADLINE, new Span(0, end)));
        }
        if (standfirst.isPresent()) {
            int begin = end == 0 ? 0 : end + 2;
            end = begin + standfirst.get().length();
            passages.add(new Passage(Zone.STANDFIRST, new Span(begin, end)));
        }
        Page.Kind kind = body.filter(Body::isCutOff).isPresent() ? Page.Kind.CUT_OFF : Page.Kind.DECLARED;
        Page page = Page.of(text.substring(0, written), end, title, kind);
        if (page.tooLong() > 0) issue(Reasons.tooLong(page.tooLong(), Page.LONGEST_PARAGRAPH));
        passages.addAll(page.passages());
        int begin = written;
        for (String caption : captions) {
            begin = text.indexOf(CleanText.of(caption).text(), begin);
            passages.add(new Passage(Zone.CAPTION, new Span(begin, begin + caption.length())));
            begin += caption.length();
        }
        page.tell(metadata);
        page.headline().ifPresent(headline -> metadata.headline().by(MetadataSource.TEXT, headline));
        new Draft(metadata, text, passages, page.creditedSources()).finish(origin, sink);
    }

    private void issue(String reason) {
        sink.issue(origin.issue(reason));
    }

    private Metadata metadata() {
        Metadata metadata = new Metadata();
        url().ifPresent(address -> metadata.url().by(MetadataSource.RECORD, address));
        publisher().ifPresent(name -> metadata.publisher().by(MetadataSource.RECORD, name));
        date(Field.DATE).ifPresent(date -> metadata.published().by(MetadataSource.RECORD, date));
        date(Field.MODIFIED).ifPresent(date -> metadata.modified().by(MetadataSource.RECORD, date));
        List<String> authors = People.of(values.all(Field.AUTHOR));
        if (!authors.isEmpty()) metadata.authors().by(MetadataSource.RECORD, authors);
        values.all(Field.LANGUAGE).stream()
                .map(Values::words)
                .flatMap(Optional::stream)
                .map(LanguageTags::find)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(tag -> metadata.language().by(MetadataSource.RECORD, tag));
        values.words(Field.SECTION)
                .map(Body::line)
                .filter(name -> name.codePoints().anyMatch(Character::isLetter))
                .ifPresent(name -> metadata.section().by(MetadataSource.RECORD, name));
        return metadata;
    }

    /** A name, or an object with one. An address is no name. */
    private Optional<String> publisher() {
        return values.all(Field.PUBLISHER).stream()
                .map(Values::words)
                .flatMap(Optional::stream)
                .map(Body::line)
                .filter(name -> !isAddress(name) && name.codePoints().anyMatch(Character::isLetter))
                .findFirst();
    }

    /** {@code post.example} is an address or a host, where {@code Post.example} is a name. */
    private static boolean isAddress(String words) {
        return words.contains("://") || HOST.matcher(words).matches();
    }

    private Optional<URI> url() {
        Optional<String> first = Optional.empty();
        for (JsonNode value : values.all(Field.URL)) {
            Optional<String> words = Values.words(value);
            Optional<URI> address =
                    words.flatMap(Addresses::find).filter(found -> found.isAbsolute() && found.getHost() != null);
            if (address.isPresent()) return address;
            first = first.or(() -> words);
        }
        first.ifPresent(
                words -> issue("url \"%s\" is no address; the article is kept without".formatted(abbreviated(words))));
        return Optional.empty();
    }

    /** As the record gives it, in the time zone it gives it in. */
    private Optional<Timestamp> date(Field field) {
        Optional<String> first = Optional.empty();
        for (JsonNode value : values.all(field)) {
            Optional<String> words = Values.words(value);
            Optional<Timestamp> date = words.flatMap(Dates::find);
            if (date.isPresent()) return date;
            first = first.or(() -> words);
        }
        first.ifPresent(words -> issue(
                "date \"%s\" is no date that can be read; the article is kept without".formatted(abbreviated(words))));
        return Optional.empty();
    }

    private static String abbreviated(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
