package dateline.extract;

import dateline.model.Span;
import dateline.model.Time;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The time expressions of an article, sentence by sentence. */
public final class Times {
    /** Verbs that only say that their subject or object happens: their time is its time. */
    private static final Set<String> HAPPENING = Set.of(
            "happen",
            "occur",
            "take",
            "hold",
            "begin",
            "start",
            "open",
            "close",
            "end",
            "break",
            "come",
            "have",
            "make",
            "stage",
            "conduct",
            "pay",
            "carry",
            "schedule",
            "set",
            "plan",
            "expect",
            "follow",
            "continue",
            "conclude",
            "sign",
            "launch",
            "strike",
            "hit",
            "be",
            "attend",
            "host",
            "postpone",
            "cancel",
            "suffer",
            "win",
            "lose",
            "lead",
            "call",
            "organize",
            "organise",
            "give",
            "deliver",
            "mark",
            "run",
            "last",
            "erupt",
            "ignite",
            "due");
    /** Verbs whose infinitive tells what happens: "was expected on Monday to meet". */
    private static final Set<String> RAISING = Set.of(
            "expect",
            "schedule",
            "set",
            "due",
            "slate",
            "plan",
            "suppose",
            "be",
            "go",
            "begin",
            "start",
            "continue",
            "manage",
            "fail",
            "seem",
            "appear",
            "likely",
            "use",
            "intend",
            "prepare");

    private final Map<Integer, List<Time>> dates;
    private final Map<Integer, List<Timex>> expressions;
    private final Map<Integer, List<Span>> words;

    /** @param dates for each sentence number, its times in text order */
    public Times(Map<Integer, List<Time>> dates) {
        this(dates, Map.of(), Map.of());
    }

    /**
     * @param dates for each sentence number, its times in text order
     * @param expressions for each sentence number, all its time expressions, in text order
     * @param words for each sentence number, the passages in words of time, ages among them
     */
    public Times(
            Map<Integer, List<Time>> dates, Map<Integer, List<Timex>> expressions, Map<Integer, List<Span>> words) {
        this.dates = Map.copyOf(dates);
        this.expressions = Map.copyOf(expressions);
        this.words = Map.copyOf(words);
    }

    /** The days, months, years and the like that the sentence speaks of, in text order. */
    public List<Time> in(ParsedSentence sentence) {
        return dates.getOrDefault(sentence.number(), List.of());
    }

    /** All time expressions of the sentence, as TIMEX3 notes them, in text order. */
    public List<Timex> expressions(ParsedSentence sentence) {
        return expressions.getOrDefault(sentence.number(), List.of());
    }

    /** Whether the word belongs to a time expression of any sort: "two" in "for two decades" is no figure. */
    public boolean isTime(ParsedSentence sentence, Token token) {
        return in(sentence).stream().anyMatch(time -> time.span().overlaps(token.span()))
                || words.getOrDefault(sentence.number(), List.of()).stream()
                        .anyMatch(span -> span.overlaps(token.span()));
    }

    /**
     * When the event that this word names is said to happen: the time expression of its own clause; for a noun, of its own
     * phrase or of the verb that says that it happens. A time in a subordinate clause belongs to that clause's verb, one
     * before a noun ("the 1967 war") to that noun.
     */
    public Optional<Time> of(ParsedSentence sentence, Token predicate) {
        List<Time> own = in(sentence).stream()
                .filter(time -> belongs(sentence, head(sentence, time.span()), predicate))
                .sorted(Comparator.comparing((Time time) -> time.date().isEmpty())
                        .thenComparing(time -> time.earliest().isEmpty()))
                .toList();
        return own.isEmpty() ? shared(sentence, predicate) : Optional.of(own.getFirst());
    }

    private static boolean belongs(ParsedSentence sentence, Token time, Token predicate) {
        Token child = time;
        Token above = time;
        boolean beforeNoun = false;
        if (isCompared(sentence, time)) return false;
        for (Token step : sentence.path(time).subList(1, sentence.path(time).size())) {
            above = step;
            if (above.equals(predicate)) return !(isClause(sentence, predicate) && beforeNoun);
            if (isClause(sentence, above) || isCompared(sentence, above)) return false;
            if (child.equals(time) && child.is("nummod", "compound", "nmod:poss", "amod")) beforeNoun = true;
            child = above;
        }
        return false;
    }

    /** "twice as many as in all of 2031", "more than in May", "compared with 2030": another time, and not the event's. */
    private static boolean isCompared(ParsedSentence sentence, Token token) {
        return sentence.children(token, "case", "mark").stream()
                .anyMatch(word -> word.form().matches("than|compared")
                        || word.form().equals("as")
                                && word.index() + 1 < sentence.tokens().size()
                                && !sentence.token(word.index() + 1).form().matches("of|from"));
    }

    private static boolean isClause(ParsedSentence sentence, Token token) {
        return token.isVerb() && !token.is("amod", "compound", "case") || sentence.hasChild(token, "cop", "nsubj");
    }

    private Optional<Time> shared(ParsedSentence sentence, Token predicate) {
        Optional<Token> head = sentence.head(predicate);
        if (head.isEmpty()) return Optional.empty();
        Token above = head.get();
        if (!isClause(sentence, predicate)) return ofNoun(sentence, predicate, above);
        boolean ownSubject = sentence.hasChild(predicate, "nsubj");
        if (predicate.is("xcomp") && (RAISING.contains(above.lemma()) || timeFollows(sentence, above, predicate)))
            return of(sentence, above);
        if (predicate.is("conj") && !ownSubject) return of(sentence, above).filter(time -> opens(time, above));
        if (predicate.is("advcl", "dep")
                && predicate.tag().equals("VBG")
                && !ownSubject
                && !sentence.hasChild(predicate, "mark")) return of(sentence, above);
        return Optional.empty();
    }

    private Optional<Time> ofNoun(ParsedSentence sentence, Token noun, Token above) {
        Optional<Token> clause = sentence.children(noun, "acl").stream()
                .filter(verb -> HAPPENING.contains(verb.lemma()))
                .findFirst();
        if (clause.isPresent() && of(sentence, clause.get()).isPresent()) return of(sentence, clause.get());
        if (noun.is("nsubj", "obj", "obl") && isClause(sentence, above) && HAPPENING.contains(above.lemma()))
            return of(sentence, above);
        return Optional.empty();
    }

    private boolean timeFollows(ParsedSentence sentence, Token above, Token predicate) {
        return of(sentence, above)
                .filter(time -> time.span().begin() > predicate.span().end())
                .isPresent();
    }

    private static boolean opens(Time time, Token verb) {
        return time.span().begin() < verb.span().begin();
    }

    /** The word of a time expression that the others depend on. */
    static Token head(ParsedSentence sentence, Span time) {
        List<Token> words = sentence.within(time);
        return words.stream()
                .filter(word -> !words.contains(sentence.head(word).orElse(word)) || word.head() < 0)
                .findFirst()
                .orElse(words.getFirst());
    }
}
