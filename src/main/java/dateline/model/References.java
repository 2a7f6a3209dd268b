package dateline.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a line of the facts format refers to and does not have: ids, sentences, passages of the text. */
final class References {
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    /** Where (a JSON Pointer) and why. */
    record Problem(String pointer, String reason) {}

    private final ArticleFacts facts;
    private final String text;
    private final Set<Integer> sentences;
    private final Set<String> entities;
    private final Set<String> events;
    private final Set<String> statements;
    private final Set<String> contents;
    private @Nullable Problem first;

    private References(ArticleFacts facts) {
        this.facts = facts;
        text = facts.article().text();
        sentences = facts.sentences().stream().map(Sentence::number).collect(Collectors.toSet());
        entities = facts.entities().stream().map(Entity::id).collect(Collectors.toSet());
        events = ids(facts.events());
        statements = ids(facts.statements());
        contents = Stream.of(events, ids(facts.figures())).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** The first problem in the order of the fields; empty if all is there. */
    static Optional<Problem> check(ArticleFacts facts) {
        References references = new References(facts);
        references.checkAll();
        return Optional.ofNullable(references.first);
    }

    private void checkAll() {
        checkText();
        checkIds();
        each("/sentences", facts.sentences(), this::check);
        checkOrder();
        each("/entities", facts.entities(), this::check);
        each("/events", facts.events(), this::check);
        each("/statements", facts.statements(), this::check);
        each("/offices", facts.offices(), this::check);
        each("/figures", facts.figures(), this::check);
    }

    private void checkText() {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)))
            if (Character.getType(text.codePointAt(i)) == Character.SURROGATE)
                problem("/article/text", "The text has half a character at %d".formatted(i));
    }

    private void checkIds() {
        Set<String> seen = new HashSet<>();
        each("/entities", facts.entities(), (at, entity) -> once(at, entity.id(), seen));
        each("/events", facts.events(), (at, event) -> once(at, event.id(), seen));
        each("/statements", facts.statements(), (at, statement) -> once(at, statement.id(), seen));
        each("/offices", facts.offices(), (at, office) -> once(at, office.id(), seen));
        each("/figures", facts.figures(), (at, figure) -> once(at, figure.id(), seen));
    }

    private void checkOrder() {
        for (int i = 1; i < facts.sentences().size(); i++) {
            Sentence before = facts.sentences().get(i - 1);
            Sentence sentence = facts.sentences().get(i);
            if (sentence.number() <= before.number())
                problem(
                        "/sentences/%d/number".formatted(i),
                        "Sentence %d follows sentence %d".formatted(sentence.number(), before.number()));
            if (sentence.span().begin() < before.span().end())
                problem(
                        "/sentences/%d/span".formatted(i),
                        "Sentence %d begins before sentence %d ends".formatted(sentence.number(), before.number()));
        }
    }

    private void check(String at, Sentence sentence) {
        span(at + "/span", sentence.span());
        if (!sentence.zone().bearsFacts())
            problem(at + "/zone", "Sentence %d stands where no facts are taken from".formatted(sentence.number()));
    }

    private void check(String at, Entity entity) {
        each(at + "/mentions", entity.mentions(), (place, mention) -> {
            sentence(place + "/sentence", mention.sentence());
            words(place, mention.span(), mention.text());
        });
    }

    private void check(String at, Event event) {
        each(at + "/reports", event.reports(), (place, report) -> {
            sentence(place + "/sentence", report.sentence());
            span(place + "/trigger", report.trigger());
            report.accordingTo().ifPresent(id -> entity(place + "/accordingTo", id));
            each(
                    place + "/participants",
                    report.participants(),
                    (part, participant) -> entity(part + "/entity", participant.entity()));
            each(
                    place + "/worded",
                    report.worded(),
                    (part, participant) -> words(part, participant.span(), participant.text()));
            report.place().ifPresent(id -> entity(place + "/place", id));
            report.time().ifPresent(time -> words(place + "/time", time.span(), time.text()));
        });
    }

    private void check(String at, Statement statement) {
        each(at + "/sentences", statement.sentences(), this::sentence);
        statement.speaker().ifPresent(id -> entity(at + "/speaker", id));
        statement.speakerSpan().ifPresent(span -> span(at + "/speakerSpan", span));
        statement.addressee().ifPresent(id -> entity(at + "/addressee", id));
        statement.addresseeSpan().ifPresent(span -> span(at + "/addresseeSpan", span));
        statement.cueSpan().ifPresent(span -> span(at + "/cueSpan", span));
        span(at + "/content", statement.content());
        each(at + "/pieces", statement.pieces(), this::span);
        each(at + "/quoted", statement.quoted(), this::span);
        statement.place().ifPresent(id -> entity(at + "/place", id));
        statement.time().ifPresent(time -> words(at + "/time", time.span(), time.text()));
        each(at + "/reports", statement.reports(), (place, id) -> known(place, id, contents, "event or figure"));
        statement.within().ifPresent(id -> {
            known(at + "/within", id, statements, "statement");
            if (id.equals(statement.id())) problem(at + "/within", "Statement %s stands within itself".formatted(id));
        });
    }

    private void check(String at, OfficeHolding office) {
        entity(at + "/holder", office.holder());
        office.organization().ifPresent(id -> entity(at + "/organization", id));
        each(at + "/sentences", office.sentences(), this::sentence);
    }

    private void check(String at, Figure figure) {
        sentence(at + "/sentence", figure.sentence());
        span(at + "/span", figure.span());
        figure.scope().ifPresent(id -> entity(at + "/scope", id));
        figure.event().ifPresent(id -> known(at + "/event", id, events, "event"));
        figure.accordingTo().ifPresent(id -> entity(at + "/accordingTo", id));
    }

    private void once(String at, String id, Set<String> seen) {
        if (!seen.add(id)) problem(at + "/id", "There are two %s".formatted(id));
    }

    private void entity(String at, String id) {
        known(at, id, entities, "entity");
    }

    private void sentence(String at, int number) {
        if (!sentences.contains(number)) problem(at, "There is no sentence %d".formatted(number));
    }

    private void known(String at, String id, Set<String> ids, String what) {
        if (!ids.contains(id)) problem(at, "There is no %s %s".formatted(what, id));
    }

    private void span(String at, Span span) {
        if (span.end() > text.length())
            problem(
                    at,
                    "[%d, %d) lies outside the text, which has %d UTF-16 units"
                            .formatted(span.begin(), span.end(), text.length()));
    }

    /** Offsets that count something else than UTF-16 units show here. */
    private void words(String at, Span span, String words) {
        span(at + "/span", span);
        if (span.end() <= text.length() && !normalised(span.of(text)).equals(normalised(words)))
            problem(
                    at + "/text",
                    "The text at [%d, %d) is “%s”, not “%s”".formatted(span.begin(), span.end(), span.of(text), words));
    }

    /** Parsers say a blank for whatever looks like one, a no-break space among them, or like nothing. */
    private static String normalised(String words) {
        return BLANK.matcher(words).replaceAll(" ").strip();
    }

    private void problem(String at, String reason) {
        if (first == null) first = new Problem(at, reason);
    }

    private static Set<String> ids(List<? extends Fact> facts) {
        return facts.stream().map(Fact::id).collect(Collectors.toSet());
    }

    private static <T> void each(String at, List<T> values, BiConsumer<String, T> check) {
        for (int i = 0; i < values.size(); i++) check.accept("%s/%d".formatted(at, i), values.get(i));
    }
}
