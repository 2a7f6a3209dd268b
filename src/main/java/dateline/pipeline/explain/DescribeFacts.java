package dateline.pipeline.explain;

import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Figure;
import dateline.model.OfficeHolding;
import dateline.model.PartialDate;
import dateline.model.Participant;
import dateline.model.Report;
import dateline.model.Statement;
import dateline.model.Time;
import dateline.model.WordedParticipant;
import dateline.pipeline.explain.Explained.Found;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says the facts of an article in words, with names for ids. */
final class DescribeFacts {
    private final ArticleFacts facts;
    private final String text;
    private final Map<String, String> names;

    DescribeFacts(ArticleFacts facts) {
        this.facts = facts;
        this.text = facts.article().text();
        this.names = facts.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
    }

    /** What a sentence says. */
    List<Found> in(int sentence) {
        List<Found> found = new ArrayList<>();
        for (Event event : facts.events())
            for (Report report : event.reports()) if (report.sentence() == sentence) found.add(describe(event, report));
        for (Statement statement : facts.statements())
            if (statement.sentences().contains(sentence)) found.add(describe(statement));
        for (OfficeHolding office : facts.offices())
            if (office.sentences().contains(sentence)) found.add(describe(office));
        for (Figure figure : facts.figures()) if (figure.sentence() == sentence) found.add(describe(figure));
        return found;
    }

    private Found describe(Event event, Report report) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("status", report.status().term());
        report.accordingTo().ifPresent(source -> details.put("according to", name(source)));
        for (Participant participant : report.participants())
            details.merge(role(participant.role()), name(participant.entity()), "%s; %s"::formatted);
        for (WordedParticipant unnamed : report.worded())
            details.merge(role(unnamed.role()) + ", unnamed", words(unnamed.text()), "%s; %s"::formatted);
        report.place().ifPresent(place -> details.put("place", name(place)));
        time(report.time(), details);
        List<String> others = event.reports().stream()
                .filter(other -> other.sentence() != report.sentence())
                .map(other -> Integer.toString(other.sentence()))
                .distinct()
                .toList();
        if (!others.isEmpty()) details.put("told in sentences", String.join(", ", others));
        return new Found(
                event.id(),
                event.kind().term(),
                words(report.trigger().of(text)),
                report.rule(),
                report.confidence(),
                details);
    }

    private static String role(Participant.Role role) {
        return switch (role) {
            case ACTOR -> "actor";
            case RECIPIENT -> "recipient";
            case OTHER -> "other participant";
        };
    }

    private Found describe(Statement statement) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("speaker", speaker(statement));
        details.put("cue", statement.cue());
        details.put("kind", statement.kind().term().toLowerCase(Locale.ROOT));
        addressee(statement).ifPresent(addressee -> details.put("addressee", addressee));
        statement.place().ifPresent(place -> details.put("place", name(place)));
        time(statement.time(), details);
        statement.within().ifPresent(outer -> details.put("within", outer));
        if (!statement.reports().isEmpty()) details.put("reports", String.join(", ", statement.reports()));
        return new Found(
                statement.id(),
                statement.stance() ? "Stance" : "Statement",
                words(statement.text()),
                statement.rule(),
                statement.confidence(),
                details);
    }

    /** The name; for somebody whom the article only describes, its words for him. */
    private String speaker(Statement statement) {
        return statement
                .speaker()
                .map(this::name)
                .or(() -> statement.speakerSpan().map(span -> words(span.of(text))))
                .orElseThrow();
    }

    private Optional<String> addressee(Statement statement) {
        return statement.addressee().map(this::name).or(() -> statement
                .addresseeSpan()
                .map(span -> words(span.of(text))));
    }

    private Found describe(OfficeHolding office) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("holder", name(office.holder()));
        office.organization().ifPresent(body -> details.put("of", name(body)));
        details.put("tenure", office.tenure().term().toLowerCase(Locale.ROOT));
        office.sector().ifPresent(sector -> details.put("sector", sector.code()));
        return new Found(office.id(), "Office", office.title(), office.rule(), office.confidence(), details);
    }

    private Found describe(Figure figure) {
        Map<String, String> details = new LinkedHashMap<>();
        String number = Stream.of(figure.value(), figure.min(), figure.max())
                .flatMap(Optional::stream)
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(" to "));
        details.put("number", "%s %s".formatted(figure.comparator().term(), number));
        if (!figure.unit().isEmpty()) details.put("unit", figure.unit());
        details.put("counts", figure.quantifies().isEmpty() ? figure.quantity() : figure.quantifies());
        figure.change().ifPresent(change -> details.put("change", change.term()));
        figure.scope().ifPresent(scope -> details.put("scope", name(scope)));
        figure.event().ifPresent(event -> details.put("event", event));
        figure.accordingTo().ifPresent(source -> details.put("according to", name(source)));
        return new Found(
                figure.id(), "Figure", words(figure.span().of(text)), figure.rule(), figure.confidence(), details);
    }

    private static void time(Optional<Time> time, Map<String, String> details) {
        time.ifPresent(when -> details.put(
                "time",
                when.date()
                        .map(PartialDate::toString)
                        .filter(date -> !date.equals(when.text()))
                        .map(date -> "%s (%s)".formatted(words(when.text()), date))
                        .orElse(words(when.text()))));
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }

    private static String words(String text) {
        return Explanation.plain(text);
    }
}
