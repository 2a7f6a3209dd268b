package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.model.Article;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * Scores who is in charge of what against a gold set with {@code entities} ({@code start}, {@code end}, {@code type}) and
 * {@code relations} of type {@code InChargeOf} from {@code source} to {@code target}.
 *
 * <p>A relation found is right if one of the passages that speak of its holder overlaps the source of one in the gold,
 * and one of those that speak of its body overlaps the target, one to one. Measured
 *
 * <ul>
 *   <li>over the relations of the gold from a person to an organisation, for that is what an office is;
 *   <li>over all, for the record: most say which army holds which town and who owns which weapon, which are no offices.
 * </ul>
 *
 * Of what is found the offices are compared by which one leads: not those of spokesmen, advisers, envoys, deputies.
 */
public final class ChargeBoard implements MarkBoard {
    private static final String TYPE = "InChargeOf";
    private static final Set<String> NOT_IN_CHARGE = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "adviser",
            "advisor",
            "envoy",
            "ambassador",
            "representative",
            "deputy",
            "member",
            "official",
            "professor",
            "senator",
            "mp",
            "editor",
            "secretary of state",
            "treasurer",
            "analyst");

    private final Function<Article, List<MarkedCharge>> recogniser;

    public ChargeBoard(Function<Article, List<MarkedCharge>> recogniser) {
        this.recogniser = recogniser;
    }

    private record Relation(Span source, Span target, boolean ofPersonAndBody) {}

    @Override
    public boolean isFor(JsonNode firstLine) {
        return firstLine.path("relations").isArray()
                && firstLine.path("entities").isArray();
    }

    @Override
    public MarkScores score(GoldLines gold) {
        MarkLedger ledger = new MarkLedger();
        for (JsonNode line : gold.lines()) {
            Article article = GoldLines.article(line);
            List<MarkedCharge> found = recogniser.apply(article).stream()
                    .filter(ChargeBoard::isInCharge)
                    .toList();
            compare(line.path("id").asText(), article.text(), relations(line), found, ledger);
        }
        return ledger.close(gold);
    }

    private static boolean isInCharge(MarkedCharge charge) {
        String title = charge.title().toLowerCase(Locale.ROOT);
        return NOT_IN_CHARGE.stream().noneMatch(title::endsWith) && !title.startsWith("deputy");
    }

    private static void compare(
            String id, String text, List<Relation> gold, List<MarkedCharge> found, MarkLedger ledger) {
        List<Relation> left = new ArrayList<>(gold);
        int right = 0;
        int rightOther = 0;
        for (MarkedCharge charge : found) {
            Optional<Relation> match =
                    left.stream().filter(relation -> isSame(charge, relation)).findFirst();
            if (match.isEmpty()) {
                Span where = charge.holder().getFirst();
                ledger.error(
                        "spurious",
                        id,
                        "%s of %s"
                                .formatted(
                                        charge.title(), charge.body().getFirst().of(text)),
                        text,
                        where);
                continue;
            }
            left.remove(match.get());
            if (match.get().ofPersonAndBody()) right++;
            else rightOther++;
        }
        int offices = (int) gold.stream().filter(Relation::ofPersonAndBody).count();
        ledger.count("in charge, person of body", right, found.size() - rightOther, offices);
        ledger.count("in charge, all", right + rightOther, found.size(), gold.size());
        for (Relation relation : left)
            ledger.error(
                    relation.ofPersonAndBody() ? "missed" : "missed, no office",
                    id,
                    "in charge of \"%s\"".formatted(relation.target().of(text)),
                    text,
                    relation.source());
    }

    private static boolean isSame(MarkedCharge charge, Relation relation) {
        return charge.holder().stream().anyMatch(relation.source()::overlaps)
                && charge.body().stream().anyMatch(relation.target()::overlaps);
    }

    private static List<Relation> relations(JsonNode line) {
        return StreamSupport.stream(line.path("relations").spliterator(), false)
                .filter(relation -> relation.path("type").asText().equals(TYPE))
                .map(relation -> {
                    Span source = span(relation.path("source"));
                    Span target = span(relation.path("target"));
                    return new Relation(
                            source, target, isOf("Person", source, line) && isOf("Organisation", target, line));
                })
                .toList();
    }

    private static boolean isOf(String type, Span passage, JsonNode line) {
        return StreamSupport.stream(line.path("entities").spliterator(), false)
                .anyMatch(entity -> entity.path("type").asText().equals(type)
                        && span(entity).equals(passage));
    }

    private static Span span(JsonNode mention) {
        return new Span(mention.path("start").asInt(), mention.path("end").asInt());
    }
}
