package dateline.identity;

import dateline.identity.EventProfile.ReportProfile;
import dateline.model.EntityType;
import dateline.model.EventKind;
import dateline.model.Figure.Comparator;
import dateline.model.OfficeHolding.Tenure;
import dateline.model.PartialDate;
import dateline.model.Statement.QuoteKind;
import dateline.model.Status;
import dateline.model.Timestamp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A small article for tests of identity, as its profile has it. */
final class Paper {
    static final String BASE = "http://news.example/id/";

    private final String slug;
    private final Optional<Timestamp> published;
    private Optional<String> publisher;
    private List<String> credits = List.of();
    private String text = "";
    private final List<EntityProfile> entities = new ArrayList<>();
    private final List<EventProfile> events = new ArrayList<>();
    private final List<StatementProfile> statements = new ArrayList<>();
    private final List<OfficeProfile> offices = new ArrayList<>();
    private final List<FigureProfile> figures = new ArrayList<>();
    private int sentences;

    private Paper(String slug, String published) {
        this.slug = slug;
        this.published = Optional.of(Timestamp.parse(published));
        this.publisher = Optional.of(slug + " Daily");
    }

    static Paper of(String slug, String published) {
        return new Paper(slug, published);
    }

    static String person(String name) {
        return BASE + "person/" + slug(name);
    }

    static String place(String name) {
        return BASE + "place/" + slug(name);
    }

    static String country(String name) {
        return BASE + "country/" + slug(name);
    }

    private static String slug(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    String article() {
        return BASE + "article/" + slug;
    }

    Paper in(String outlet) {
        publisher = Optional.of(outlet);
        return this;
    }

    Paper crediting(String... names) {
        credits = List.of(names);
        return this;
    }

    Paper text(String words) {
        text = words;
        return this;
    }

    Paper naming(EntityType type, String iri, String name, Optional<String> code) {
        entities.add(new EntityProfile(iri, type, name, code, List.of(), List.of()));
        return this;
    }

    Paper people(String... names) {
        for (String name : names) naming(EntityType.PERSON, person(name), name, Optional.empty());
        return this;
    }

    Paper town(String name, String code) {
        return naming(EntityType.CITY, place(name), name, Optional.of(code));
    }

    Paper says(String id, String speaker, QuoteKind kind, String words, String... quoted) {
        statements.add(new StatementProfile(
                BASE + "statement/" + id,
                Optional.of(person(speaker)),
                kind,
                false,
                words,
                List.of(quoted),
                List.of(sentence())));
        return this;
    }

    Paper holds(String id, String holder, String title, String land) {
        return holds(id, holder, title, Optional.of(country(land)), Tenure.CURRENT);
    }

    Paper holds(String id, String holder, String title, Optional<String> body, Tenure tenure) {
        return holds(id, holder, title, body, Optional.empty(), tenure);
    }

    /** @param code of the country that the body is of */
    Paper holds(String id, String holder, String title, Optional<String> body, Optional<String> code, Tenure tenure) {
        offices.add(new OfficeProfile(
                BASE + "office/" + id,
                person(holder),
                holder,
                List.of(),
                title,
                body,
                code,
                tenure,
                Optional.empty(),
                List.of(sentence())));
        return this;
    }

    Paper event(String id, EventKind kind, Status status, String date, String place, String... people) {
        return event(id, kind, List.of(report(status, date, place, people)));
    }

    Paper event(String id, EventKind kind, List<ReportProfile> reports) {
        events.add(new EventProfile(
                BASE + "event/" + id, kind, reports.getFirst().status().isRealised(), reports));
        return this;
    }

    /** @param date as exact as the text, or empty; place: a name, or empty */
    ReportProfile report(Status status, String date, String place, String... people) {
        Optional<PartialDate> day =
                Optional.of(date).filter(said -> !said.isEmpty()).map(PartialDate::parse);
        Optional<LocalDate> first = day.map(Paper::first);
        return new ReportProfile(
                sentence(),
                "reported",
                status,
                Optional.empty(),
                Arrays.stream(people).map(Paper::person).toList(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(place).filter(name -> !name.isEmpty()).map(Paper::place),
                day,
                first,
                day.map(Paper::last));
    }

    private static LocalDate first(PartialDate date) {
        return switch (date) {
            case PartialDate.Day day -> day.date();
            case PartialDate.Month month -> month.month().atDay(1);
            case PartialDate.InYear year -> year.year().atDay(1);
            case PartialDate.DayOfYear day -> throw new IllegalArgumentException(day + " has no year");
        };
    }

    private static LocalDate last(PartialDate date) {
        return switch (date) {
            case PartialDate.Day day -> day.date();
            case PartialDate.Month month -> month.month().atEndOfMonth();
            case PartialDate.InYear year -> year.year().atMonth(12).atEndOfMonth();
            case PartialDate.DayOfYear day -> throw new IllegalArgumentException(day + " has no year");
        };
    }

    Paper counts(String id, Comparator comparator, int number, String quantity, String event) {
        return counts(id, comparator, number, quantity, Optional.of(BASE + "event/" + event), Optional.empty());
    }

    Paper counts(
            String id,
            Comparator comparator,
            int number,
            String quantity,
            Optional<String> event,
            Optional<String> scope) {
        Optional<BigDecimal> value = Optional.of(BigDecimal.valueOf(number));
        boolean low = comparator == Comparator.AT_LEAST || comparator == Comparator.MORE_THAN;
        boolean high = comparator == Comparator.AT_MOST || comparator == Comparator.LESS_THAN;
        figures.add(new FigureProfile(
                BASE + "figure/" + id,
                comparator,
                low || high ? Optional.empty() : value,
                low ? value : Optional.empty(),
                high ? value : Optional.empty(),
                "person",
                quantity,
                Optional.empty(),
                scope,
                event,
                Optional.empty(),
                sentence()));
        return this;
    }

    private String sentence() {
        sentences++;
        return "%s#char=%d,%d".formatted(article(), sentences * 100, sentences * 100 + 90);
    }

    Profile profile() {
        return new Profile(
                article(),
                publisher,
                credits,
                published,
                Signature.of(text),
                entities,
                events,
                statements,
                offices,
                figures);
    }
}
