package dateline.extract.confidence;

import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Event;
import dateline.model.Figure;
import dateline.model.Mention;
import dateline.model.OfficeHolding;
import dateline.model.Report;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Statement;
import dateline.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What speaks for or against a fact, as far as it shows in the facts themselves: the rule that found it, the zone and
 * length of its sentence, whether its speaker is named or a pronoun, how many sentences tell it. A sign is there or not.
 */
public final class Signs {
    private static final int LONG = 240; // characters of a sentence; the parser errs more above, some forty words
    private static final int BRIEF = 25; // characters of what is said: seldom a whole clause
    private static final Set<String> PLAIN_CUES = Set.of("said", "says", "told", "according to", "added");

    private final ArticleFacts facts;
    private final Map<String, Entity> entities;

    public Signs(ArticleFacts facts) {
        this.facts = facts;
        this.entities = facts.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    /** The signs of each fact by its key: the fact's id, of an event's report {@link Event#key}. */
    public Map<String, List<String>> byKey() {
        Map<String, List<String>> signs = new TreeMap<>();
        for (Event event : facts.events())
            for (Report report : event.reports()) signs.put(event.key(report), of(event, report));
        for (Statement statement : facts.statements()) signs.put(statement.id(), of(statement));
        for (OfficeHolding office : facts.offices()) signs.put(office.id(), of(office));
        for (Figure figure : facts.figures()) signs.put(figure.id(), of(figure));
        return signs;
    }

    List<String> of(Event event, Report report) {
        List<String> signs = begin(report.rule(), report.sentence());
        signs.add("status: " + report.status().term());
        signs.add(
                switch (report.participants().size()) {
                    case 0 -> "no participant";
                    case 1 -> "one participant";
                    default -> "participants";
                });
        if (report.participants().stream().anyMatch(part -> isUnnamed(part.entity(), report.sentence())))
            signs.add("participant not named in the sentence");
        if (report.place().isPresent()) signs.add("place");
        if (report.time().isPresent()) signs.add("time");
        if (event.reports().size() > 1) signs.add("told in several sentences");
        return signs;
    }

    List<String> of(Statement statement) {
        List<String> signs = begin(statement.rule(), statement.sentences().getFirst());
        signs.add("kind: " + statement.kind().term());
        signs.add("speaker " + howSpokenOf(statement));
        if (statement.stance()) signs.add("stance");
        if (!PLAIN_CUES.contains(statement.cue().toLowerCase(Locale.ROOT))) signs.add("other cue than said");
        if (statement
                .speaker()
                .filter(id -> entity(id).type() != EntityType.PERSON)
                .isPresent()) signs.add("speaker is no person");
        if (statement.within().isPresent()) signs.add("within another");
        if (statement.sentences().size() > 1) signs.add("in several sentences");
        if (statement.text().length() < BRIEF) signs.add("brief");
        if (!statement.quoted().isEmpty()) signs.add("quotation marks");
        return signs;
    }

    List<String> of(OfficeHolding office) {
        List<String> signs = begin(office.rule(), office.sentences().getFirst());
        signs.add("tenure: " + office.tenure().term());
        if (office.organization().isEmpty()) signs.add("no body");
        if (office.sentences().size() > 1) signs.add("told in several sentences");
        if (entity(office.holder()).name().indexOf(' ') < 0) signs.add("holder of one name");
        return signs;
    }

    List<String> of(Figure figure) {
        List<String> signs = begin(figure.rule(), figure.sentence());
        signs.add(
                switch (figure.unit()) {
                    case "person" -> "unit: person";
                    case "percent" -> "unit: percent";
                    case "" -> "unit: none";
                    default -> figure.unit().matches("[A-Z]{3}") ? "unit: currency" : "unit: other";
                });
        if (figure.comparator() != Figure.Comparator.EXACTLY) signs.add("comparator");
        if (figure.accordingTo().isPresent()) signs.add("source");
        if (figure.event().isPresent()) signs.add("of an event");
        return signs;
    }

    /** What facts of all kinds show. */
    private List<String> begin(String rule, int number) {
        List<String> signs = new ArrayList<>();
        signs.add("rule " + rule);
        Sentence sentence = facts.sentences().get(number - 1);
        if (sentence.zone() != Zone.BODY)
            signs.add("zone: " + sentence.zone().name().toLowerCase(Locale.ROOT));
        if (sentence.span().length() > LONG) signs.add("long sentence");
        return signs;
    }

    private Entity entity(String id) {
        return Objects.requireNonNull(entities.get(id), id);
    }

    private boolean isUnnamed(String id, int sentence) {
        return entity(id).mentions().stream()
                .noneMatch(mention -> mention.sentence() == sentence
                        && (mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.ADJECTIVE));
    }

    /** By name, description or pronoun, where the text says who speaks; only described, if it never says who that is. */
    private String howSpokenOf(Statement statement) {
        if (statement.speaker().isEmpty()) return "only described";
        if (statement.speakerSpan().isEmpty()) return "not beside the words";
        Span where = statement.speakerSpan().get();
        return entity(statement.speaker().get()).mentions().stream()
                .filter(mention -> mention.span().overlaps(where))
                .map(Mention::kind)
                .min(Comparator.naturalOrder())
                .map(kind -> "by " + kind.name().toLowerCase(Locale.ROOT))
                .orElse("by other words");
    }
}
