package dateline.extract;

import dateline.extract.Anchor.Direction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether the clause that a word stands in speaks of the past or of what is to come. */
final class Tense {
    private static final Set<String> AHEAD = Set.of("will", "shall", "would", "'ll", "’ll", "wo", "'d");
    private static final Set<String> PLANNING = Set.of(
            "plan",
            "schedule",
            "expect",
            "set",
            "due",
            "slate",
            "intend",
            "hope",
            "want",
            "prepare",
            "agree",
            "aim",
            "vow",
            "pledge",
            "promise",
            "decide",
            "urge",
            "order",
            "call",
            "invite",
            "likely",
            "bound",
            "poise",
            "need",
            "ask",
            "postpone",
            "delay",
            "book",
            "tip",
            "time",
            "ready",
            "threaten",
            "propose",
            "offer",
            "upcoming");
    /** What is planned is ahead even where the planning is over: "they planned a march on Saturday". */
    private static final Set<String> ALWAYS_AHEAD = Set.of("plan", "schedule", "slate");

    private static final Set<String> COMING = Set.of("ahead", "until", "till");
    private static final Set<String> GONE = Set.of("after", "since", "following");

    private Tense() {}

    /**
     * Where the clause around a time expression looks, by its preposition, then by the nearest verbs above it.
     *
     * @param word the word of it that the others depend on
     * @param first its first word
     */
    static Direction around(ParsedSentence sentence, Token word, Token first) {
        if (isAnnounced(sentence, first)) return Direction.FUTURE;
        Direction direction = ofClause(sentence, word);
        if (!word.is("nmod:poss")) return direction;
        // "the move follows Tuesday's declaration", "they sought ways to get around Wednesday's ruling"
        boolean ahead = sentence.path(word).stream()
                .filter(step -> isPredicate(sentence, step) && !step.equals(word))
                .findFirst()
                .filter(verb -> isAhead(sentence, verb))
                .isPresent();
        return direction == Direction.PAST || ahead ? direction : Direction.OPEN;
    }

    /** "as soon as Tuesday", "effective June 1". */
    private static boolean isAnnounced(ParsedSentence sentence, Token first) {
        String before = sentence.tokens().subList(Math.max(0, first.index() - 2), first.index()).stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return before.equals("soon as") || before.matches("(?:.* )?effective(?: on| from)?");
    }

    private static Direction ofClause(ParsedSentence sentence, Token word) {
        List<Token> path = sentence.path(word);
        for (Token step : path) {
            if (isPredicate(sentence, step) && !step.equals(word)) {
                Direction direction = of(sentence, step);
                if (direction != Direction.OPEN) return direction;
                if (!step.is("xcomp", "advcl", "acl", "conj", "ccomp", "dep")) return Direction.OPEN;
            } else {
                for (Token marker : sentence.children(step, "case", "advmod")) {
                    if (COMING.contains(marker.lemma()))
                        return isOver(sentence, step) ? Direction.PAST : Direction.FUTURE;
                    if (GONE.contains(marker.lemma())) return Direction.PAST;
                }
            }
        }
        return Direction.OPEN;
    }

    /** "Until Thursday, he had not come": what lasted is over. */
    private static boolean isOver(ParsedSentence sentence, Token word) {
        return sentence.head(word)
                .filter(verb -> word.index() < verb.index())
                .filter(verb -> verb.tag().equals("VBD")
                        || sentence.children(verb, "aux", "cop").stream()
                                .anyMatch(token -> token.tag().equals("VBD")))
                .isPresent();
    }

    private static boolean isPredicate(ParsedSentence sentence, Token token) {
        return token.isVerb() || sentence.hasChild(token, "cop");
    }

    private static boolean isAhead(ParsedSentence sentence, Token verb) {
        return sentence.children(verb, "aux", "cop").stream()
                .anyMatch(token -> AHEAD.contains(token.form().toLowerCase(Locale.ROOT)));
    }

    private static Direction of(ParsedSentence sentence, Token verb) {
        List<Token> auxiliaries = sentence.children(verb, "aux", "cop");
        if (isAhead(sentence, verb)) return Direction.FUTURE;
        if (PLANNING.contains(verb.lemma()) && !verb.tag().equals("VBD") || ALWAYS_AHEAD.contains(verb.lemma()))
            return Direction.FUTURE;
        if ((verb.tag().equals("VB") || verb.tag().equals("VBN"))
                && sentence.children(verb, "mark").stream()
                        .anyMatch(to -> to.tag().equals("TO"))) {
            Optional<Token> planner = sentence.head(verb);
            if (planner.filter(token -> PLANNING.contains(token.lemma()) && hadBeen(sentence, token))
                    .isPresent()) return Direction.PAST;
            if (planner.filter(token -> PLANNING.contains(token.lemma()) || isAhead(token))
                    .isPresent()) return Direction.FUTURE;
            return verb.is("acl") ? Direction.FUTURE : Direction.OPEN; // "guidelines to be published in May"
        }
        if (verb.tag().equals("VBD")
                || auxiliaries.stream()
                        .anyMatch(token ->
                                token.tag().equals("VBD") || token.lemma().equals("have"))) return Direction.PAST;
        boolean present = Stream.concat(Stream.of(verb), auxiliaries.stream())
                .anyMatch(token -> token.tag().equals("VBZ") || token.tag().equals("VBP"));
        boolean bare =
                verb.tag().equals("VB") && auxiliaries.isEmpty() && sentence.hasChild(verb, "nsubj"); // "they meet"
        if (!present && !bare) return verb.tag().equals("VBN") ? Direction.PAST : Direction.OPEN;
        return switch (sentence.zone()) {
            case HEADLINE, STANDFIRST, CAPTION, HEADING ->
                Direction.OPEN; // "Brandt meets Vask" tells of what is over, too
            case BODY, DATELINE, PULL_QUOTE, RELATED, CREDIT, CHROME -> Direction.PRESENT;
        };
    }

    /** "had been due to meet on Tuesday": that Tuesday is gone. */
    private static boolean hadBeen(ParsedSentence sentence, Token planner) {
        return sentence.tokens().subList(Math.max(0, planner.index() - 2), planner.index()).stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "))
                .equals("had been");
    }

    /** "is to meet": "is" above an infinitive. */
    private static boolean isAhead(Token token) {
        return token.lemma().equals("be") || token.lemma().equals("go");
    }
}
