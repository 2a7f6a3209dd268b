package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.model.Article;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * Scores attributions against a gold set with {@code quotes} ({@code content}, {@code source} and {@code cue}, each a list
 * of {@code start} and {@code end}, and {@code type}). Offsets of the gold count code points. For all types together and
 * for each, those of the type found against those of the type in the gold, one to one in text order:
 *
 * <ul>
 *   <li>overlap: the contents, from first to last character, have a character in common;
 *   <li>speaker: the words for the speaker have one in common, too, or neither has such words;
 *   <li>half, half and speaker: the same, but the contents have half of the characters of both together in common;
 *   <li>strict: they begin and end at the same characters;
 *   <li>characters: not attributions but the characters of all contents are counted, each once.
 * </ul>
 */
public final class QuoteBoard implements MarkBoard {
    private static final String FIELD = "quotes";
    private static final double HALF = 0.5;
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "you", "who");

    /** The titles of the parts that are counted, and the types in each. */
    private static final Map<String, Set<String>> PARTS = parts();

    private final Function<Article, List<MarkedQuote>> recogniser;

    public QuoteBoard(Function<Article, List<MarkedQuote>> recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public boolean isFor(JsonNode firstLine) {
        return firstLine.path(FIELD).isArray();
    }

    @Override
    public MarkScores score(GoldLines gold) {
        MarkLedger ledger = new MarkLedger();
        for (JsonNode line : gold.lines()) {
            Article article = GoldLines.article(line);
            List<MarkedQuote> wanted = quotes(line, article.text());
            List<MarkedQuote> found = recogniser.apply(article);
            PARTS.forEach((part, types) -> count(part, of(types, found), of(types, wanted), ledger));
            explain(line.path("id").asText(), article.text(), found, wanted, ledger);
        }
        return ledger.close(gold);
    }

    private static Map<String, Set<String>> parts() {
        Map<String, Set<String>> parts = new LinkedHashMap<>();
        parts.put("direct+mixed", Set.of("direct", "mixed"));
        parts.put("all", Set.of("direct", "mixed", "indirect"));
        for (String type : List.of("direct", "mixed", "indirect")) parts.put(type, Set.of(type));
        return parts;
    }

    private static List<MarkedQuote> of(Set<String> types, List<MarkedQuote> quotes) {
        return quotes.stream().filter(quote -> types.contains(quote.type())).toList();
    }

    private static List<MarkedQuote> quotes(JsonNode line, String text) {
        return StreamSupport.stream(line.path(FIELD).spliterator(), false)
                .filter(quote -> !quote.path("content").isEmpty())
                .map(quote -> new MarkedQuote(
                        spans(quote.path("content"), text),
                        spans(quote.path("source"), text),
                        spans(quote.path("cue"), text),
                        quote.path("type").asText(),
                        ""))
                .toList();
    }

    private static List<Span> spans(JsonNode marks, String text) {
        return StreamSupport.stream(marks.spliterator(), false)
                .map(mark -> new Span(
                        text.offsetByCodePoints(0, mark.path("start").asInt()),
                        text.offsetByCodePoints(0, mark.path("end").asInt())))
                .toList();
    }

    private static void count(String part, List<MarkedQuote> found, List<MarkedQuote> wanted, MarkLedger ledger) {
        Map<String, BiPredicate<MarkedQuote, MarkedQuote>> ways = new LinkedHashMap<>();
        ways.put("overlap", QuoteBoard::overlap);
        ways.put("speaker", (one, other) -> overlap(one, other) && one.isBySpeakerOf(other));
        ways.put("half", (one, other) -> common(one, other) >= HALF);
        ways.put("half and speaker", (one, other) -> common(one, other) >= HALF && one.isBySpeakerOf(other));
        ways.put("strict", (one, other) -> one.envelope().equals(other.envelope()));
        ways.forEach((way, same) ->
                ledger.count(part + ", " + way, matched(found, wanted, same), found.size(), wanted.size()));
        BitSet ours = characters(found);
        BitSet theirs = characters(wanted);
        BitSet both = characters(found);
        both.and(theirs);
        ledger.count(part + ", characters", both.cardinality(), ours.cardinality(), theirs.cardinality());
    }

    private static int matched(
            List<MarkedQuote> found, List<MarkedQuote> wanted, BiPredicate<MarkedQuote, MarkedQuote> same) {
        List<MarkedQuote> left = new ArrayList<>(wanted);
        int matched = 0;
        for (MarkedQuote quote : found) {
            Optional<MarkedQuote> match =
                    left.stream().filter(other -> same.test(quote, other)).findFirst();
            if (match.isEmpty()) continue;
            removeThis(left, match.get());
            matched++;
        }
        return matched;
    }

    /** Not an equal one. */
    @SuppressWarnings("ReferenceEquality")
    private static void removeThis(List<MarkedQuote> quotes, MarkedQuote quote) {
        for (int index = 0; index < quotes.size(); index++)
            if (quotes.get(index) == quote) {
                quotes.remove(index);
                return;
            }
    }

    private static boolean overlap(MarkedQuote one, MarkedQuote other) {
        return one.envelope().overlaps(other.envelope());
    }

    /** The characters that both have over those that either has, from first to last. */
    private static double common(MarkedQuote one, MarkedQuote other) {
        Span ours = one.envelope();
        Span theirs = other.envelope();
        int both = Math.min(ours.end(), theirs.end()) - Math.max(ours.begin(), theirs.begin());
        return both <= 0 ? 0 : both / (double) (ours.length() + theirs.length() - both);
    }

    private static BitSet characters(List<MarkedQuote> quotes) {
        BitSet characters = new BitSet();
        for (MarkedQuote quote : quotes) for (Span piece : quote.content()) characters.set(piece.begin(), piece.end());
        return characters;
    }

    /** Says of each attribution, matched with the one that it has most in common with, what is wrong with it. */
    private static void explain(
            String id, String text, List<MarkedQuote> found, List<MarkedQuote> wanted, MarkLedger ledger) {
        List<MarkedQuote> left = new ArrayList<>(wanted);
        for (MarkedQuote quote : found) {
            Optional<MarkedQuote> best = left.stream()
                    .filter(other -> common(quote, other) >= HALF)
                    .reduce((one, other) -> common(quote, other) > common(quote, one) ? other : one);
            if (best.isEmpty()) {
                ledger.confuse("type", "none", quote.type());
                ledger.error("spurious by " + quote.rule(), id, told(quote, text), text, quote.envelope());
                continue;
            }
            removeThis(left, best.get());
            ledger.confuse("type", best.get().type(), quote.type());
            if (!quote.isBySpeakerOf(best.get()))
                ledger.error(
                        "wrong speaker, " + kind(best.get(), text),
                        id,
                        "%s, in the gold %s".formatted(told(quote, text), told(best.get(), text)),
                        text,
                        quote.envelope());
        }
        for (MarkedQuote missed : left) {
            ledger.confuse("type", missed.type(), "none");
            ledger.error("missed " + missed.type(), id, told(missed, text), text, missed.envelope());
        }
    }

    /** By what kind of words the gold names the speaker. */
    private static String kind(MarkedQuote quote, String text) {
        String words = words(quote.source(), text);
        if (words.isEmpty()) return "nobody";
        if (PRONOUNS.contains(words.toLowerCase(Locale.ROOT))) return "pronoun";
        return words.matches("(?s).*(?<!^)\\p{Lu}.*|\\p{Lu}\\S*") ? "name" : "nominal";
    }

    private static String told(MarkedQuote quote, String text) {
        return "<%s> %s".formatted(words(quote.source(), text), words(quote.cue(), text));
    }

    private static String words(List<Span> spans, String text) {
        return String.join(" … ", spans.stream().map(span -> span.of(text)).toList());
    }
}
