package dateline.corpus.feed;

import dateline.corpus.article.Dates;
import dateline.model.Timestamp;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Whether a field read by us says what a peer reads: words as a reader sees them, places, points in time, people. */
final class Compare {
    private Compare() {}

    /** A field of ours beside the peer's; only fields that the peer has are compared. */
    record Field(String name, String expected, String ours, boolean isSame) {
        @Override
        public String toString() {
            return "%s: expected «%s», read «%s»".formatted(name, expected, ours);
        }
    }

    static Field words(String name, String expected, Optional<String> ours) {
        String read = ours.orElse("");
        boolean isSame =
                plain(expected).equals(plain(read)) || visible(expected).equals(plain(read));
        return new Field(name, expected, read, isSame);
    }

    static Field markup(String name, String expected, Optional<Markup> ours) {
        String read = ours.map(Markup::html).orElse("");
        boolean isSame =
                visible(expected).equals(visible(read)) || plain(expected).equals(visible(read));
        List<String> links = links(expected, Optional.empty());
        boolean hasLinks = links.isEmpty() || links.equals(links(read, ours.flatMap(Markup::base)));
        return new Field(
                name,
                expected,
                read + (hasLinks ? "" : " relative to " + ours.flatMap(Markup::base)),
                isSame && hasLinks);
    }

    static Field link(String name, String expected, Optional<URI> ours) {
        String read = ours.map(URI::toString).orElse("");
        boolean isSame = References.resolve(Optional.empty(), expected)
                .map(URI::toString)
                .orElse("")
                .equals(read);
        return new Field(name, expected, read, isSame);
    }

    /** @param expected words that say a date, or Python's tuple of numbers in UTC */
    static Field date(String name, String expected, Optional<Timestamp> ours) {
        Optional<Instant> moment = expected.startsWith("(")
                ? tuple(expected)
                : Dates.find(expected).map(Compare::instant);
        return new Field(
                name,
                expected,
                ours.map(Timestamp::toString).orElse(""),
                moment.isPresent() && moment.equals(ours.map(Compare::instant)));
    }

    /** What is said of an author: "Name (address)", or one of them. */
    static Field author(String name, String expected, List<Author> ours, int index) {
        Optional<Author> author = ours.size() > index ? Optional.of(ours.get(index)) : Optional.empty();
        Optional<Author> wanted = Author.of(visible(expected));
        return new Field(name, expected, author.map(Author::toString).orElse(""), wanted.equals(author));
    }

    private static Optional<Instant> tuple(String numbers) {
        String[] parts = numbers.replaceAll("[() ]", "").split(",");
        int[] values = new int[6];
        for (int index = 0; index < values.length; index++) values[index] = Integer.parseInt(parts[index]);
        return Optional.of(LocalDateTime.of(values[0], values[1], values[2], values[3], values[4], values[5])
                .toInstant(ZoneOffset.UTC));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp
                .date()
                .atTime(timestamp.time().orElse(LocalTime.MIDNIGHT))
                .toInstant(timestamp.offset().orElse(ZoneOffset.UTC));
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static String visible(String html) {
        return plain(Jsoup.parseBodyFragment(html).text());
    }

    private static List<String> links(String html, Optional<URI> base) {
        return Jsoup.parseBodyFragment(html, base.map(URI::toString).orElse("")).select("a[href]").stream()
                .map(Compare::address)
                .filter(address -> !address.isEmpty())
                .toList();
    }

    private static String address(Element link) {
        String absolute = link.absUrl("href");
        return absolute.isEmpty() ? link.attr("href") : absolute;
    }
}
