package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Scores how actors are read against the assertions of an event coder's tests: lines with {@code call}, {@code input}
 * and {@code expect} ({@code country}, {@code code_1}, the sector).
 *
 * <p>Counted are the calls that code an actor ({@code agent_to_code}, {@code short_text_to_agent}) and expect a country or
 * a sector; not those that look a name up, and not those that the tests themselves expect to fail. A case is right if
 * country and sector are as expected, each where the case expects one; the empty country is expected, too. By what the
 * input is:
 *
 * <ul>
 *   <li>office cases: those with the word of an office in it ({@link #OFFICE}) that words alone can answer: "Norwegian
 *       Foreign Minister Anna Holm", "a former official", "president";
 *   <li>office cases, any: also those that give a person's title and name alone ("General Anna Holm", {@link
 *       #TITLE_AND_NAME}), and ask of an encyclopedia who that is;
 *   <li>all cases: also groups, bodies, countries and bare names.
 * </ul>
 *
 * The tests assert country and sector one by one; so they are counted beside.
 */
public final class ActorBoard implements MarkBoard {
    private static final Set<String> CALLS = Set.of("agent_to_code", "short_text_to_agent");

    /** The words that make a case one of an office: posts in states, forces, courts, parties, bodies and faiths. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)\\b(?:(?:vice-?)?president|(?:prime )?minister|premier|chancellor|king|queen|prince|princess|emir|sultan"
                    + "|sheikh|ayatollah|pope|cardinal|(?:arch)?bishop|cleric|imam|rabbi|priest|secretary|senator|sen"
                    + "|congress(?:wo)?man|mp|lawmaker|legislator|parliamentarian|deputy|governor|gov|mayor|ambassador"
                    + "|envoy|consul|diplomat|general|gen|colonel|col|admiral|brigadier|captain|commander|officer"
                    + "|official|spokes(?:man|woman|person)|director|chief|head|leader|chair(?:man|woman|person)?"
                    + "|ceo|judge|justice|magistrate|attorney|prosecutor|lawyer|ombudsman|commissioner|inspector"
                    + "|sheriff|professor|adviser|advisor|aide|member|candidate|hopeful|nominee)s?\\b");

    /** Nothing but words of an office, all of them before, and capitalised words of a name. */
    private static final Pattern TITLE_AND_NAME = Pattern.compile("(?:(?i:former|retired|deputy|vice|prime|foreign"
            + "|defen[cs]e|interior|finance|justice|chief|first|lt|maj|sgt|brig|major|lieutenant|"
            + OFFICE.pattern().replace("(?i)", "")
            + ")\\.?[\\s-]+)+(?:\\p{Lu}[\\p{L}.'’-]*\\s*)+");

    private final Function<String, MarkedActor> recogniser;

    public ActorBoard(Function<String, MarkedActor> recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public boolean isFor(JsonNode firstLine) {
        return firstLine.path("call").isTextual()
                && firstLine.path("input").isTextual()
                && firstLine.path("expect").isObject();
    }

    @Override
    public MarkScores score(GoldLines gold) {
        MarkLedger ledger = new MarkLedger();
        List<JsonNode> cases =
                gold.lines().stream().filter(ActorBoard::isCounted).toList();
        List<JsonNode> offices = cases.stream().filter(ActorBoard::isOffice).toList();
        compare(
                "office cases",
                offices.stream().filter(one -> !isTitleAndName(one)).toList(),
                ledger);
        compare("office cases, any", offices, ledger);
        compare("all cases", cases, ledger);
        for (JsonNode one : cases) error(one, ledger);
        return ledger.close(gold);
    }

    private static boolean isCounted(JsonNode one) {
        JsonNode expected = one.path("expect");
        return CALLS.contains(one.path("call").asText())
                && !one.path("xfail").asBoolean()
                && (expected.has("country") || expected.has("code_1"));
    }

    private static boolean isOffice(JsonNode one) {
        return OFFICE.matcher(one.path("input").asText()).find();
    }

    private static boolean isTitleAndName(JsonNode one) {
        return TITLE_AND_NAME.matcher(one.path("input").asText()).matches();
    }

    private void compare(String measure, List<JsonNode> cases, MarkLedger ledger) {
        count(measure, cases, one -> isCountry(one) && isSector(one), ledger);
        count(measure + ": country", cases, this::isCountry, ledger);
        count(measure + ": sector", cases, this::isSector, ledger);
    }

    private static void count(
            String measure, List<JsonNode> cases, Function<JsonNode, Boolean> isRight, MarkLedger ledger) {
        int right = (int) cases.stream().filter(isRight::apply).count();
        ledger.count(measure, right, cases.size(), cases.size());
    }

    private boolean isCountry(JsonNode one) {
        return is(one, "country", found(one).country());
    }

    private boolean isSector(JsonNode one) {
        return is(one, "code_1", found(one).sector());
    }

    private static boolean is(JsonNode one, String field, String found) {
        JsonNode expected = one.path("expect");
        return !expected.has(field) || expected.path(field).asText().equals(found);
    }

    private MarkedActor found(JsonNode one) {
        return recogniser.apply(one.path("input").asText());
    }

    private void error(JsonNode one, MarkLedger ledger) {
        JsonNode expected = one.path("expect");
        MarkedActor found = found(one);
        String kind = !isOffice(one) ? "other" : isTitleAndName(one) ? "title and name" : "office";
        String words = "%s: %s %s, in the gold %s %s"
                .formatted(
                        one.path("input").asText(),
                        found.country(),
                        found.sector(),
                        expected.path("country").asText(),
                        expected.path("code_1").asText());
        if (!isCountry(one)) ledger.error(kind + ": country", one.path("id").asText(), words);
        if (!isSector(one)) ledger.error(kind + ": sector", one.path("id").asText(), words);
    }
}
