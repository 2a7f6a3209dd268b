package dateline.serve.browse;

import dateline.serve.data.Addresses;
import dateline.serve.http.Problem;
import dateline.serve.http.Request;
import dateline.vocab.News;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;

/**
 * Which members of a list are wanted.
 *
 * @param publisher of an article: an IRI, or what follows {@code id/} in it
 * @param month in which an article was published
 * @param event the local name of a kind of event: "Meeting"
 */
record Filter(Optional<String> publisher, Optional<YearMonth> month, Optional<String> event) {
    static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,40}");
    private static final int LONGEST = 500;

    /** Whether a member passes. */
    interface Test {
        boolean passes(Entry entry);
    }

    /** @throws Problem 400 if a parameter makes no sense */
    static Filter of(Request request, Kind kind) {
        return switch (kind) {
            case ARTICLE -> new Filter(publisher(request), month(request), event(request));
            case EVENT -> new Filter(Optional.empty(), Optional.empty(), event(request));
            case PERSON, ORGANIZATION, PLACE, STATEMENT, FIGURE, OFFICE, PUBLISHER -> NONE;
        };
    }

    private static Optional<String> publisher(Request request) {
        Optional<String> publisher = request.parameter("publisher");
        if (publisher.filter(text -> text.length() > LONGEST).isPresent())
            throw Problem.badRequest("publisher is the IRI of a publisher.");
        return publisher;
    }

    private static Optional<YearMonth> month(Request request) {
        try {
            return request.parameter("month").map(YearMonth::parse);
        } catch (DateTimeException e) {
            throw Problem.badRequest("month is a year and a month: 2031-05.");
        }
    }

    private static Optional<String> event(Request request) {
        Optional<String> event = request.parameter("event");
        if (event.filter(name -> !NAME.matcher(name).matches()).isPresent())
            throw Problem.badRequest("event is the name of a kind of event: Meeting.");
        return event;
    }

    /** With the publisher's whole IRI, which may be told by what follows {@code id/} in it. */
    Filter absolute(Addresses addresses) {
        return new Filter(
                publisher.map(name ->
                        name.contains(":") ? name : addresses.thing(name).getURI()),
                month,
                event);
    }

    boolean isEmpty() {
        return publisher.isEmpty() && month.isEmpty() && event.isEmpty();
    }

    /** What a listing has of it; what it does not know, no member has. */
    Test in(Listing listing) {
        int from = publisher
                .map(iri -> listing.publishers().indexOf(NodeFactory.createURI(iri)))
                .orElse(Entry.NONE);
        int during = month.map(Filter::number).orElse(Entry.NONE);
        int sort = event.map(name -> listing.events().indexOf(News.term(name))).orElse(Entry.NONE);
        boolean isUnknown = (publisher.isPresent() && from < 0) || (event.isPresent() && sort < 0);
        return entry -> !isUnknown
                && (publisher.isEmpty() || entry.publisher() == from)
                && (month.isEmpty() || entry.month() == during)
                && (event.isEmpty() || (entry.events() & (1L << sort)) != 0);
    }

    static int number(YearMonth month) {
        return Math.toIntExact(month.getLong(ChronoField.PROLEPTIC_MONTH));
    }

    /** For addresses: "publisher=…&month=2031-05"; empty for none. */
    String query() {
        StringJoiner query = new StringJoiner("&");
        publisher.ifPresent(iri -> query.add("publisher=" + URLEncoder.encode(iri, StandardCharsets.UTF_8)));
        month.ifPresent(when -> query.add("month=" + when));
        event.ifPresent(name -> query.add("event=" + name));
        return query.toString();
    }
}
