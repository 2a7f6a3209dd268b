package dateline.serve.dataset;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/**
 * What a request asks of the state of a file before it wants it (RFC 9110, 13). A file has one strong entity tag for good, so a
 * weak one never means it where bytes must be equal.
 *
 * @param etag in its quotes
 * @param modified when the file was written
 */
record Conditions(String etag, Instant modified) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    Conditions {
        modified = modified.truncatedTo(ChronoUnit.SECONDS); // a header has no more
    }

    /** As {@code Last-Modified} says it. */
    String lastModified() {
        return DATE.format(modified);
    }

    /** Whether the client wants another file than this: 412. */
    boolean fail(HttpFields request) {
        if (request.contains(HttpHeader.IF_MATCH))
            return tags(request, HttpHeader.IF_MATCH).stream().noneMatch(tag -> tag.equals("*") || tag.equals(etag));
        return date(request, HttpHeader.IF_UNMODIFIED_SINCE)
                .filter(modified::isAfter)
                .isPresent();
    }

    /** Whether the client has it already: 304. */
    boolean isKnown(HttpFields request) {
        if (request.contains(HttpHeader.IF_NONE_MATCH))
            return tags(request, HttpHeader.IF_NONE_MATCH).stream()
                    .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                    .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
        return date(request, HttpHeader.IF_MODIFIED_SINCE)
                .filter(since -> !modified.isAfter(since))
                .isPresent();
    }

    /** Whether a part may be sent to who has other parts; else all is sent. */
    boolean allowRange(HttpFields request) {
        String range = request.get(HttpHeader.IF_RANGE);
        return range == null || range.strip().equals(etag) || range.strip().equals(lastModified());
    }

    private static List<String> tags(HttpFields request, HttpHeader header) {
        return request.getValuesList(header).stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .toList();
    }

    private static Optional<Instant> date(HttpFields request, HttpHeader header) {
        try {
            return Optional.ofNullable(request.get(header)).map(text -> Instant.from(DATE.parse(text.strip())));
        } catch (DateTimeException e) {
            return Optional.empty(); // no date: as if it were not there
        }
    }
}
