package dateline.extract.statements;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Brandt said (that) the port was closed"; "The port was closed, Brandt said"; "The port, Brandt said, was closed". */
final class IndirectSpeech implements SpeechRule {
    private static final double SURE = 0.9;
    private static final double REPAIRED = 0.7; // the parser hung the clause on a word between
    private static final Set<String> FACTS = Set.of(
            "fact",
            "claim",
            "report",
            "idea",
            "belief",
            "hope",
            "concern",
            "suggestion",
            "possibility",
            "evidence",
            "news",
            "warning",
            "sign",
            "view",
            "argument",
            "fear",
            "notion",
            "chance",
            "allegation",
            "condition",
            "promise",
            "announcement",
            "decision",
            "rumor",
            "rumour",
            "impression",
            "feeling",
            "guarantee",
            "assurance",
            "conclusion");

    private static final Set<String> REASONS =
            Set.of("because", "since", "if", "unless", "although", "though", "whereas", "so", "while", "that");

    @Override
    public List<Utterance> find(Reading reading, List<Cue> cues) {
        List<Utterance> found = new ArrayList<>();
        for (Cue cue : cues)
            if (cue.takes("clause") && !isFree(cue) && !isComplete(cue))
                find(reading, cue)
                        .filter(utterance ->
                                !isAfterAs(cue) || cues.stream().noneMatch(other -> holds(utterance, other)))
                        .ifPresent(found::add);
        return found;
    }

    /** "Vask denied it, as a newspaper reported": the newspaper need not have reported that he did. */
    private static boolean isAfterAs(Cue cue) {
        List<Token> before = cue.sentence().tokens().subList(0, cue.verb().index());
        return before.stream()
                .filter(word -> word.lemma().equals("as"))
                .filter(word -> word.index() > 0
                        && cue.sentence().token(word.index() - 1).form().equals(","))
                .anyMatch(word -> before.subList(word.index(), before.size()).stream()
                        .noneMatch(later -> later.isVerb() || later.form().equals(",")));
    }

    private static boolean holds(Utterance utterance, Cue cue) {
        return utterance.pieces().stream()
                .anyMatch(piece -> piece.holds(cue.verb().span()));
    }

    /** "what she said was": the object of the cue is what it is about. */
    private static boolean isFree(Cue cue) {
        return cue.sentence().children(cue.verb(), "obj", "nsubj").stream()
                .anyMatch(child -> child.tag().startsWith("W")
                        && child.index() < cue.verb().index()
                        && !cue.verb().is("acl"));
    }

    private static Optional<Utterance> find(Reading reading, Cue cue) {
        Content content = new Content(reading, cue.sentence());
        List<Span> parted = parted(reading, cue, content);
        if (!parted.isEmpty()) return Optional.of(Utterance.of(cue, parted, false, "IndirectSpeech", SURE));
        Optional<Span> clause = right(cue)
                .flatMap(head -> after(cue, content, head))
                .or(() -> left(cue).flatMap(head -> before(cue, content, head)));
        if (clause.isPresent())
            return Optional.of(Utterance.of(cue, List.of(clause.get()), false, "IndirectSpeech", SURE));
        return hanging(cue)
                .flatMap(head -> content.clause(head, cue.verb().index(), last(cue, head)))
                .or(() -> leading(reading, cue, content))
                .map(span -> Utterance.of(cue, List.of(span), false, "IndirectSpeech", REPAIRED));
    }

    /** The clause after the cue, with what the parser has hung on the cue although it belongs to the clause. */
    private static Optional<Span> after(Cue cue, Content content, Token head) {
        int last = last(cue, head);
        if (cue.takes("hearer") || isThatClause(cue.sentence(), head))
            return content.clause(head, cue.verb().index(), last);
        Token first = cue.sentence().children(cue.verb(), "obj", "nsubj", "dep", "xcomp").stream()
                .filter(child -> child.index() > cue.verb().index() && child.index() < head.index())
                .findFirst()
                .orElse(head);
        return content.clause(first, cue.verb().index(), last);
    }

    private static int last(Cue cue, Token head) {
        ParsedSentence sentence = cue.sentence();
        int last = sentence.subtree(head).getLast().index();
        for (Token child : sentence.children(cue.verb())) {
            List<Token> words = sentence.subtree(child);
            if (words.getFirst().index() <= last || child.is("punct", "cc")) continue;
            boolean joined = words.getFirst().index() == last + 1;
            boolean goesOn = child.is("conj") && hasSubject(sentence, child) && !FindCues.isVerbOfSaying(child)
                    || child.is("advcl")
                            && sentence.children(child, "mark").stream()
                                    .anyMatch(mark -> REASONS.contains(mark.lemma()))
                    || joined && child.is("advcl", "obl", "nmod", "advmod", "dep", "acl", "amod", "obj");
            if (!goesOn) break;
            last = words.getLast().index();
        }
        return last;
    }

    /** "The port was closed and the trains stood still, Brandt said", where the parser lost its way in the first part. */
    private static Optional<Span> leading(Reading reading, Cue cue, Content content) {
        ParsedSentence sentence = cue.sentence();
        boolean ends = sentence
                .tokens()
                .subList(cue.verb().index() + 1, sentence.tokens().size())
                .stream()
                .noneMatch(token -> token.isVerb()
                        || token.form().equals(",") && !reading.times().isTime(sentence, token));
        int comma = Content.beforeApposition(sentence, cue.verb().index()) - 1;
        while (comma > 0 && !sentence.token(comma).form().equals(",")) {
            if (sentence.token(comma).isVerb()) return Optional.empty();
            comma--;
        }
        boolean clause = sentence.tokens().subList(0, Math.max(comma, 0)).stream()
                .anyMatch(token -> token.tag().matches("VBD|VBZ|VBP|MD") && !reading.isQuoted(token));
        boolean free = (cue.takes("hearer") || !sentence.hasChild(cue.verb(), "obj"))
                && !cue.verb().is("conj")
                && !cue.verb().tag().equals("VBG");
        return ends && clause && free ? content.between(0, comma - 1) : Optional.empty();
    }

    /** The head of the clause after the cue. */
    private static Optional<Token> right(Cue cue) {
        ParsedSentence sentence = cue.sentence();
        if (cue.verb().is("mark")) return sentence.head(cue.verb()); // "…, saying he could not"
        return sentence.children(cue.verb(), "ccomp", "xcomp", "dep", "parataxis", "advcl").stream()
                .filter(child -> child.index() > cue.verb().index())
                .filter(child -> child.is("ccomp")
                        || isThatClause(sentence, child)
                        || !child.is("advcl") && hasSubject(sentence, child))
                .filter(child -> !isInfinitive(sentence, child))
                .findFirst();
    }

    /** "denied that, saying the offer remained": what comes now is said, and not denied. */
    static boolean isComplete(Cue cue) {
        List<Token> after = cue.sentence()
                .tokens()
                .subList(cue.verb().index() + 1, cue.sentence().tokens().size());
        return after.size() > 1
                && Set.of("that", "this", "it").contains(after.getFirst().lemma())
                && after.get(1).form().equals(",");
    }

    private static Optional<Token> left(Cue cue) {
        return cue.sentence().children(cue.verb(), "ccomp", "dep", "parataxis").stream()
                .filter(child ->
                        child.index() < cue.verb().index() && (child.is("ccomp") || hasSubject(cue.sentence(), child)))
                .findFirst();
    }

    private static Optional<Span> before(Cue cue, Content content, Token head) {
        List<Token> words = cue.sentence().subtree(head);
        int first = words.getFirst().index();
        if (cue.sentence().token(first).tag().equals("CC")) first++;
        int last = words.getLast().index();
        if (last >= cue.verb().index()) return Optional.empty();
        return content.between(first, last);
    }

    /** A "that" clause on a noun between: "said at the start of talks that …". */
    private static Optional<Token> hanging(Cue cue) {
        ParsedSentence sentence = cue.sentence();
        return sentence.tokens().stream()
                .filter(that ->
                        that.index() > cue.verb().index() && that.lemma().equals("that") && that.is("mark"))
                .flatMap(that -> sentence.head(that).stream())
                .filter(head -> {
                    List<Token> path = sentence.path(head);
                    int at = path.indexOf(cue.verb());
                    return at > 0
                            && path.subList(1, at).stream()
                                    .allMatch(word -> word.isNoun()
                                            && word.index() < head.index()
                                            && !FACTS.contains(word.lemma()));
                })
                .findFirst();
    }

    /** The two parts of a clause that ", Brandt said," stands in. */
    private static List<Span> parted(Reading reading, Cue cue, Content content) {
        ParsedSentence sentence = cue.sentence();
        int first = cue.verb().index() - 1;
        while (first > 0 && !sentence.token(first).form().equals(",")) {
            if (sentence.token(first).isVerb() || cue.verb().index() - first > 8) return List.of();
            first--;
        }
        int last = cue.verb().index() + 1;
        int size = sentence.tokens().size();
        while (last < size
                && (reading.times().isTime(sentence, sentence.token(last))
                        || cue.takes("hearer") && sentence.token(last).isPronoun())) last++;
        if (first < 1 || last >= size - 2 || !sentence.token(last).form().equals(",")) return List.of();
        if (sentence.tokens().subList(0, first).stream().anyMatch(token -> reading.isQuoted(token))) return List.of();
        if (reading.isQuoted(sentence.token(last + 1))
                || sentence.token(last + 1).tag().equals("VBG")) return List.of();
        List<Span> pieces = new ArrayList<>();
        if (sentence.tokens().subList(0, first).stream().anyMatch(Token::isNoun))
            content.between(0, first - 1).ifPresent(pieces::add);
        content.between(last + 1, size - 1).ifPresent(pieces::add);
        return pieces;
    }

    private static boolean isThatClause(ParsedSentence sentence, Token head) {
        return sentence.children(head, "mark").stream()
                .anyMatch(mark -> mark.lemma().equals("that"));
    }

    private static boolean hasSubject(ParsedSentence sentence, Token head) {
        return sentence.hasChild(head, "nsubj", "expl", "csubj");
    }

    private static boolean isInfinitive(ParsedSentence sentence, Token head) {
        return head.tag().equals("VB")
                && !hasSubject(sentence, head)
                && sentence.children(head, "mark").stream()
                        .anyMatch(mark -> mark.tag().equals("TO"));
    }
}
