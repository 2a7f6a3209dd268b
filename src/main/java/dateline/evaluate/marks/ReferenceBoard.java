package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.model.Article;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Scores what pronouns and common nouns stand for, against a gold set with {@code entities} ({@code start}, {@code end},
 * {@code type}, and the same {@code id} for the same thing) and their {@code infstat}.
 *
 * <p>Wanted is each pronoun of the third person, and each definite common noun ("the ministry", "both leaders", "his
 * government"; no capital after its first word), that stands for a person, an organization or a place which the text
 * names. One found is right if for each thing it is said to stand for one of the passages that name it is, in the gold, a
 * mention of what the words stand for: the smallest mention around that name, or, for several, one that coordinates
 * them. What is found for words that stand for something without a name is wrong, and so is the wrong name. Pronouns
 * before or after a verb of saying are counted beside, for they tell who said what.
 */
public final class ReferenceBoard implements MarkBoard {
    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "him",
            "his",
            "himself",
            "she",
            "her",
            "hers",
            "herself",
            "it",
            "its",
            "itself",
            "they",
            "them",
            "their",
            "theirs",
            "themselves");
    private static final Set<String> ASIDE = Set.of("i", "we", "you", "me", "us", "my", "our", "your", "who", "which");
    private static final Set<String> TYPES = Set.of("person", "organization", "place");
    private static final Pattern DEFINITE =
            Pattern.compile("(?:the|this|that|these|those|both|his|her|its|their)\\s.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPITAL = Pattern.compile("\\s\\p{Lu}");
    private static final Pattern NAME = Pattern.compile("(?:^|.*\\s)\\p{Lu}\\S*$", Pattern.DOTALL);
    private static final String SAYING =
            "(?:said|says|say|saying|told|tells|added|adds|asked|announced|explained|claimed|noted|stated|warned|insisted)";
    private static final Pattern SAYS =
            Pattern.compile("^(?:\\s+(?:also|has|had|then|later|previously))*\\s+" + SAYING + "\\b.*", Pattern.DOTALL);
    private static final Pattern SAID = Pattern.compile(".*\\b" + SAYING + "\\s+$", Pattern.DOTALL);

    private final Function<Article, List<MarkedReference>> recogniser;

    public ReferenceBoard(Function<Article, List<MarkedReference>> recogniser) {
        this.recogniser = recogniser;
    }

    /** A mention in the gold. */
    private record Marked(String id, String type, Span span, String text) {
        boolean isPronoun() {
            return PRONOUNS.contains(text.toLowerCase(Locale.ROOT));
        }

        boolean isNominal() {
            return isCommon(text);
        }

        /** Whether its last word, before what follows it, is capitalised: "the mayor of Port Alder", "Anna Holm, 52". */
        boolean isName() {
            return !ASIDE.contains(text.toLowerCase(Locale.ROOT))
                    && !isPronoun()
                    && NAME.matcher(text.replaceFirst("['’]s?$", "").replaceFirst(",.*$", ""))
                            .matches();
        }
    }

    @Override
    public boolean isFor(JsonNode firstLine) {
        JsonNode first = firstLine.path("entities").path(0);
        return first.has("infstat") && first.has("id") && first.has("start");
    }

    @Override
    public MarkScores score(GoldLines gold) {
        MarkLedger ledger = new MarkLedger();
        for (JsonNode line : gold.lines()) {
            Article article = GoldLines.article(line);
            new Comparison(line, article.text(), ledger).compare(recogniser.apply(article));
        }
        return ledger.close(gold);
    }

    private static boolean isCommon(String words) {
        return DEFINITE.matcher(words).matches() && !CAPITAL.matcher(words).find();
    }

    private static final class Comparison {
        private final String text;
        private final String id;
        private final String genre;
        private final MarkLedger ledger;
        private final List<Marked> mentions = new ArrayList<>();
        private final Map<String, List<Marked>> byId = new LinkedHashMap<>();

        Comparison(JsonNode line, String text, MarkLedger ledger) {
            this.text = text;
            this.id = line.path("id").asText();
            this.genre = line.path("genre").asText("text");
            this.ledger = ledger;
            for (JsonNode entity : line.path("entities")) {
                Span span = new Span(
                        entity.path("start").asInt(), entity.path("end").asInt());
                Marked mention = new Marked(
                        entity.path("id").asText(), entity.path("type").asText(), span, span.of(text));
                mentions.add(mention);
                byId.computeIfAbsent(mention.id(), any -> new ArrayList<>()).add(mention);
            }
        }

        void compare(List<MarkedReference> found) {
            List<MarkedReference> counted = found.stream()
                    .filter(reference -> reference.pronoun() ? isThird(reference) : isCommon(words(reference)))
                    .toList();
            List<Marked> wanted = mentions.stream().filter(this::isWanted).toList();
            compare(counted, wanted, true);
            compare(counted, wanted, false);
        }

        private boolean isThird(MarkedReference reference) {
            return PRONOUNS.contains(words(reference).toLowerCase(Locale.ROOT));
        }

        private String words(MarkedReference reference) {
            return reference.span().of(text);
        }

        /** The mentions of the same thing. */
        private List<Marked> same(Marked mention) {
            return byId.getOrDefault(mention.id(), List.of());
        }

        private boolean isWanted(Marked mention) {
            return TYPES.contains(mention.type())
                    && (mention.isPronoun() || mention.isNominal())
                    && same(mention).stream().anyMatch(Marked::isName);
        }

        private void compare(List<MarkedReference> found, List<Marked> wanted, boolean pronouns) {
            String kind = pronouns ? "pronouns" : "nominals";
            List<Marked> left = new ArrayList<>(wanted.stream()
                    .filter(mention -> mention.isPronoun() == pronouns)
                    .toList());
            int all = left.size();
            int sayers = (int)
                    left.stream().filter(mention -> isSayer(mention.span())).count();
            int right = 0;
            int linked = 0;
            int rightSayers = 0;
            int linkedSayers = 0;
            for (MarkedReference reference : found) {
                if (reference.pronoun() != pronouns) continue;
                Optional<Marked> mention = at(reference.span());
                boolean isRight =
                        mention.filter(marked -> isRight(reference, marked)).isPresent();
                if (isRight && mention.filter(this::isWanted).isEmpty()) continue; // of a type that is not counted
                linked++;
                if (isSayer(reference.span())) linkedSayers++;
                if (isRight && mention.filter(left::remove).isPresent()) {
                    right++;
                    if (isSayer(reference.span())) rightSayers++;
                } else wrong(reference, mention, kind);
            }
            for (Marked missed : left)
                if (found.stream().noneMatch(reference -> missed.span().overlaps(reference.span())))
                    ledger.error(kind + ": missed", id, name(missed), text, missed.span());
            ledger.count(kind, right, linked, all);
            ledger.count(kind + ", " + genre, right, linked, all);
            if (pronouns) ledger.count("pronouns that say", rightSayers, linkedSayers, sayers);
        }

        private void wrong(MarkedReference reference, Optional<Marked> mention, String kind) {
            String names = String.join(
                    " and ",
                    reference.names().stream()
                            .map(each -> each.getFirst().of(text))
                            .toList());
            boolean named = mention.filter(this::isWanted).isPresent();
            ledger.error(
                    kind + (named ? ": wrong" : ": of nothing named"),
                    id,
                    "%s, in the gold %s"
                            .formatted(names, mention.map(this::name).orElse("nothing")),
                    text,
                    reference.span());
        }

        private String name(Marked mention) {
            return same(mention).stream()
                    .filter(Marked::isName)
                    .findFirst()
                    .orElse(same(mention).getFirst())
                    .text();
        }

        /** The gold's mention by these words: the same, else the smallest around them. */
        private Optional<Marked> at(Span span) {
            return mentions.stream()
                    .filter(mention -> mention.span().holds(span))
                    .filter(mention -> mention.span().begin() == span.begin())
                    .min(Comparator.comparingInt(mention -> mention.span().length()));
        }

        private boolean isRight(MarkedReference reference, Marked mention) {
            List<Marked> same = same(mention);
            return reference.names().stream().allMatch(names -> names.stream()
                    .anyMatch(name -> isNamed(name, reference.names().size(), same)));
        }

        private boolean isNamed(Span name, int several, List<Marked> same) {
            if (several > 1)
                return same.stream().anyMatch(mention -> mention.span().holds(name) && isCoordination(mention));
            return smallestAround(name).filter(same::contains).isPresent();
        }

        private static boolean isCoordination(Marked mention) {
            return mention.text().contains(" and ");
        }

        /** The mention that a name is part of: "President Anna Holm" of "Anna Holm", not "Anna Holm's policies". */
        private Optional<Marked> smallestAround(Span name) {
            return mentions.stream()
                    .filter(mention -> mention.span().holds(name) || name.holds(mention.span()) && mention.isName())
                    .min(Comparator.comparingInt(
                                    (Marked mention) -> Math.abs(mention.span().length() - name.length()))
                            .thenComparing(Marked::span));
        }

        private boolean isSayer(Span span) {
            return SAYS.matcher(text.substring(span.end(), Math.min(text.length(), span.end() + 40)))
                            .matches()
                    || SAID.matcher(text.substring(Math.max(0, span.begin() - 20), span.begin()))
                            .matches();
        }
    }
}
