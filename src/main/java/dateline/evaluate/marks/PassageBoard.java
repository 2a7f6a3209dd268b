package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Event;
import dateline.model.EventKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Scores events against gold that says of a whole text what it tells of: a {@code type}, or {@code templates} of incidents, each
 * with its {@code incident_type}; fillers of templates are not compared. A type is found if any event of a kind that can stand
 * for it is: "realised" asks for one that happened, "any status" for any. Types for which we have no kind (the founding of a
 * group, organised crime) are left out. A text counts once for each type.
 *
 * <p>Only recall says something, for a text tells of more than what it was filed under.
 */
public final class PassageBoard implements MarkBoard {
    private static final Set<EventKind> VIOLENCE = EnumSet.of(EventKind.ATTACK, EventKind.WAR);
    private static final Set<EventKind> CONQUEST = EnumSet.of(EventKind.ATTACK, EventKind.WAR, EventKind.COERCION);
    private static final Set<EventKind> PROTEST = EnumSet.of(EventKind.PROTEST);
    private static final Set<EventKind> HARM_TO_THINGS = EnumSet.of(EventKind.ATTACK, EventKind.COERCION);

    /** Our kinds for the types of CASE 2021 and of MUC-4; a kidnapping is an arrest here, a riot a protest. */
    private static final Map<String, Set<EventKind>> KINDS = Map.ofEntries(
            Map.entry("ABDUCT_DISSAP", EnumSet.of(EventKind.ARREST)),
            Map.entry("AGREEMENT", EnumSet.of(EventKind.AGREEMENT, EventKind.COOPERATION)),
            Map.entry("AIR_STRIKE", VIOLENCE),
            Map.entry("ARMED_CLASH", VIOLENCE),
            Map.entry("ARREST", EnumSet.of(EventKind.ARREST)),
            Map.entry("ART_MISS_ATTACK", VIOLENCE),
            Map.entry("ATTACK", VIOLENCE),
            Map.entry("CHEM_WEAP", VIOLENCE),
            Map.entry(
                    "DIPLO",
                    EnumSet.of(
                            EventKind.MEETING,
                            EventKind.VISIT,
                            EventKind.AGREEMENT,
                            EventKind.COOPERATION,
                            EventKind.SANCTION)),
            Map.entry("DISR_WEAP", EnumSet.of(EventKind.COERCION)),
            Map.entry("FORCE_AGAINST_PROTEST", EnumSet.of(EventKind.ATTACK, EventKind.COERCION, EventKind.ARREST)),
            Map.entry("GOV_REGAINS_TERIT", CONQUEST),
            Map.entry("GRENADE", VIOLENCE),
            Map.entry("MAN_MADE_DISASTER", EnumSet.of(EventKind.ACCIDENT, EventKind.DISASTER)),
            Map.entry("MOB_VIOL", EnumSet.of(EventKind.ATTACK, EventKind.PROTEST)),
            Map.entry("NATURAL_DISASTER", EnumSet.of(EventKind.DISASTER)),
            Map.entry("NON_STATE_ACTOR_OVERTAKES_TER", CONQUEST),
            Map.entry("PEACE_PROTEST", PROTEST),
            Map.entry("PROPERTY_DISTRUCT", HARM_TO_THINGS),
            Map.entry("PROTEST_WITH_INTER", PROTEST),
            Map.entry("REM_EXPLOS", VIOLENCE),
            Map.entry("SEX_VIOL", EnumSet.of(EventKind.ATTACK)),
            Map.entry("SUIC_BOMB", VIOLENCE),
            Map.entry("VIOL_DEMONSTR", PROTEST),
            Map.entry("BOMBING", VIOLENCE),
            Map.entry("BOMBING / ATTACK", VIOLENCE),
            Map.entry("KIDNAPPING", EnumSet.of(EventKind.ARREST)),
            Map.entry("ARSON", HARM_TO_THINGS),
            Map.entry("ROBBERY", HARM_TO_THINGS));

    private final Function<Article, ArticleFacts> extractor;

    public PassageBoard(Function<Article, ArticleFacts> extractor) {
        this.extractor = extractor;
    }

    @Override
    public boolean isFor(JsonNode firstLine) {
        return firstLine.path("text").isTextual()
                && (firstLine.path("type").isTextual()
                        || firstLine.path("templates").isArray());
    }

    @Override
    public MarkScores score(GoldLines gold) {
        MarkLedger ledger = new MarkLedger();
        for (JsonNode line : gold.lines()) {
            Set<String> types = types(line);
            if (!types.isEmpty()) compare(line, types, extractor.apply(GoldLines.article(line)), ledger);
        }
        return ledger.close(gold);
    }

    private static Set<String> types(JsonNode line) {
        Set<String> types = new TreeSet<>();
        types.add(line.path("type").asText());
        StreamSupport.stream(line.path("templates").spliterator(), false)
                .map(template -> template.path("incident_type").asText().toUpperCase(Locale.ROOT))
                .forEach(types::add);
        types.retainAll(KINDS.keySet());
        return types;
    }

    private static void compare(JsonNode line, Set<String> types, ArticleFacts facts, MarkLedger ledger) {
        for (String type : types) {
            int realised = found(type, facts, Event::isRealised);
            int any = found(type, facts, event -> true);
            ledger.count("realised", realised, realised, 1);
            ledger.count("any status", any, any, 1);
            ledger.count(type, any, any, 1);
            if (any == 0)
                ledger.error(
                        "missed",
                        line.path("id").asText(),
                        "%s, found %s: %s"
                                .formatted(
                                        type,
                                        kinds(facts.events()),
                                        facts.article().text()));
        }
    }

    private static int found(String type, ArticleFacts facts, Predicate<Event> such) {
        Set<EventKind> kinds = KINDS.getOrDefault(type, Set.of());
        return facts.events().stream().anyMatch(event -> such.test(event) && kinds.contains(event.kind())) ? 1 : 0;
    }

    private static Set<String> kinds(List<Event> events) {
        return events.stream().map(event -> event.kind().term()).collect(Collectors.toCollection(TreeSet::new));
    }
}
