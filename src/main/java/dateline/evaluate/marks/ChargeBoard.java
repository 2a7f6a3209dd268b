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
 *   <li>over all, for the record: most say which army holds which town and who owns which weapon, which are no offices;
 *   <li>both again with the offices and the events of control together ("office or control"), these as pairs of one who holds and
 *       one thing held, each as often as a sentence reports it, for the gold marks sentences. Of the relations from a person to an
 *       organisation only the pairs count in which a person holds what is no place.
 * </ul>
 *
 * Of what is found the offices are compared by which one leads: not those of spokesmen, advisers, envoys, deputies, nor of founders. Set
 * aside, neither right nor wrong, are those that the gold says in another way: office and name as one mention of a person
 * ("Harbour Commander Anna Holm"), as two that it calls synonyms ("Anna Holm", "commander of the Harbour Guard"), or the
 * person as belonging to the body.
 */
public final class ChargeBoard implements MarkBoard {
    private static final String TYPE = "InChargeOf";
    private static final String PERSON = "Person";
    private static final Set<String> SAID_OTHERWISE = Set.of("BelongsTo", "IsSynonymOf");
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
            "founder",
            "secretary of state",
            "press secretary",
            "treasurer",
            "analyst");

    private final Function<Article, List<MarkedCharge>> recogniser;

    public ChargeBoard(Function<Article, List<MarkedCharge>> recogniser) {
        this.recogniser = recogniser;
    }

    private record Relation(Span source, Span target, boolean ofPersonAndBody) {
        boolean isOf(MarkedCharge charge) {
            return charge.holder().stream().anyMatch(source::overlaps)
                    && charge.body().stream().anyMatch(target::overlaps);
        }
    }

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
            List<Relation> wanted = relations(line, Set.of(TYPE));
            List<Relation> otherwise = saidOtherwise(line);
            List<MarkedCharge> found = recogniser.apply(article).stream()
                    .filter(ChargeBoard::isInCharge)
                    .filter(charge -> wanted.stream().anyMatch(relation -> relation.isOf(charge))
                            || otherwise.stream().noneMatch(relation -> relation.isOf(charge)))
                    .toList();
            compareOffices(wanted, found.stream().filter(MarkedCharge::isOffice).toList(), ledger);
            compare(line.path("id").asText(), article.text(), wanted, found, ledger);
        }
        return ledger.close(gold);
    }

    private static boolean isInCharge(MarkedCharge charge) {
        String title = charge.title().toLowerCase(Locale.ROOT);
        return NOT_IN_CHARGE.stream().noneMatch(title::endsWith) && !title.startsWith("deputy");
    }

    /** The rows of offices alone, and without their errors: the rows of all tell them. */
    private static void compareOffices(List<Relation> gold, List<MarkedCharge> found, MarkLedger ledger) {
        List<Relation> left = new ArrayList<>(gold);
        int right = 0;
        int rightOther = 0;
        for (MarkedCharge charge : found) {
            Optional<Relation> match =
                    left.stream().filter(relation -> relation.isOf(charge)).findFirst();
            match.ifPresent(left::remove);
            if (match.filter(Relation::ofPersonAndBody).isPresent()) right++;
            else if (match.isPresent()) rightOther++;
        }
        int offices = (int) gold.stream().filter(Relation::ofPersonAndBody).count();
        ledger.count("in charge, person of body", right, found.size() - rightOther, offices);
        ledger.count("in charge, all", right + rightOther, found.size(), gold.size());
    }

    private static void compare(
            String id, String text, List<Relation> gold, List<MarkedCharge> found, MarkLedger ledger) {
        List<Relation> left = new ArrayList<>(gold);
        int right = 0;
        int rightOther = 0;
        int ofOthers = 0;
        for (MarkedCharge charge : found) {
            Optional<Relation> match =
                    left.stream().filter(relation -> relation.isOf(charge)).findFirst();
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
                if (!charge.ofPersonAndBody()) ofOthers++;
                continue;
            }
            left.remove(match.get());
            if (match.get().ofPersonAndBody()) right++;
            else rightOther++;
        }
        int offices = (int) gold.stream().filter(Relation::ofPersonAndBody).count();
        ledger.count("office or control, person of body", right, found.size() - rightOther - ofOthers, offices);
        ledger.count("office or control, all", right + rightOther, found.size(), gold.size());
        for (Relation relation : left)
            ledger.error(
                    relation.ofPersonAndBody() ? "missed" : "missed, no office",
                    id,
                    "in charge of \"%s\"".formatted(relation.target().of(text)),
                    text,
                    relation.source());
    }

    /** Belonging and synonyms, and each mention of a person as one with itself. */
    private static List<Relation> saidOtherwise(JsonNode line) {
        List<Relation> otherwise = new ArrayList<>(relations(line, SAID_OTHERWISE));
        for (JsonNode entity : line.path("entities"))
            if (entity.path("type").asText().equals(PERSON) && isThere(entity))
                otherwise.add(new Relation(span(entity), span(entity), false));
        return otherwise;
    }

    private static List<Relation> relations(JsonNode line, Set<String> types) {
        return StreamSupport.stream(line.path("relations").spliterator(), false)
                .filter(relation -> types.contains(relation.path("type").asText()))
                .filter(relation -> isThere(relation.path("source")) && isThere(relation.path("target")))
                .map(relation -> {
                    Span source = span(relation.path("source"));
                    Span target = span(relation.path("target"));
                    return new Relation(
                            source, target, isOf(PERSON, source, line) && isOf("Organisation", target, line));
                })
                .toList();
    }

    private static boolean isOf(String type, Span passage, JsonNode line) {
        return StreamSupport.stream(line.path("entities").spliterator(), false)
                .anyMatch(entity -> entity.path("type").asText().equals(type)
                        && isThere(entity)
                        && span(entity).equals(passage));
    }

    /** Some marks of the gold have no place. */
    private static boolean isThere(JsonNode mention) {
        return mention.path("end").asInt() > mention.path("start").asInt();
    }

    private static Span span(JsonNode mention) {
        return new Span(mention.path("start").asInt(), mention.path("end").asInt());
    }
}
