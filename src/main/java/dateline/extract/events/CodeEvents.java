package dateline.extract.events;

import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.ArticleFacts;
import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.Mention;
import dateline.model.Participant;
import dateline.model.Participant.Role;
import dateline.model.Report;
import dateline.model.Span;
import dateline.model.Statement;
import dateline.model.Status;
import dateline.model.WordedParticipant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what an article reports as coders of political events write it down: a CAMEO code, who, and to whom.
 *
 * <p>Coders ask what was done, in word or deed, and not whether it came true: a promise to help is an intent to cooperate, a
 * help refused is a rejection. So an act of speech and what it is about are one event here, and an event that is planned,
 * denied or possible is the act of planning, denying or considering it.
 */
public final class CodeEvents {
    private static final Map<String, Integer> CODES = load();
    private static final int STATEMENT = 1;
    private static final int INTENT = 3;
    private static final int REJECTION = 12;
    private static final int FIRST_CONFLICT = 9;
    private static final int NOUN = 1; // a noun tells less of what a sentence is about than a verb as deep

    /** An event in a sentence on its way to a code. */
    private record Told(ParsedSentence sentence, Token token, Event event, Report report) {
        EventKind kind() {
            return event.kind();
        }

        int depth() {
            return 2 * sentence.path(token).size() + (token.isVerb() ? 0 : NOUN);
        }
    }

    /** What can be coded, of each sentence the main event first: that of the word which stands highest in its clause. */
    public List<Coded> code(ParsedArticle article, ArticleFacts facts) {
        List<Coded> coded = new ArrayList<>();
        for (ParsedSentence sentence : article.sentences()) {
            List<Told> told = told(sentence, facts);
            told.stream()
                    .filter(each -> told.stream().noneMatch(other -> isMatterOf(each, other)))
                    .sorted(Comparator.comparingInt(Told::depth))
                    .forEach(each -> code(each, told, facts).ifPresent(coded::add));
            if (coded.isEmpty())
                facts.statements().stream()
                        .filter(Statement::isSaidByNamed)
                        .filter(statement -> statement.sentences().contains(sentence.number()))
                        .map(statement -> code(statement, sentence.number(), facts))
                        .forEach(coded::add);
        }
        return coded;
    }

    private static List<Told> told(ParsedSentence sentence, ArticleFacts facts) {
        List<Told> told = new ArrayList<>();
        for (Event event : facts.events())
            for (Report report : event.reports())
                if (report.sentence() == sentence.number())
                    head(sentence, report.trigger())
                            .ifPresent(token -> told.add(new Told(sentence, token, event, report)));
        return told;
    }

    private static Optional<Token> head(ParsedSentence sentence, Span trigger) {
        List<Token> within = sentence.within(trigger);
        return within.stream()
                .filter(token -> sentence.head(token).filter(within::contains).isEmpty())
                .filter(token -> token.isVerb() || token.isNoun())
                .findFirst();
    }

    /** "threatened to shell the town": the shelling is what the threat is about. */
    private static boolean isMatterOf(Told inner, Told outer) {
        if (inner == outer || !outer.token().isVerb() && !outer.token().isNoun()) return false;
        List<Token> path = inner.sentence().path(inner.token());
        int at = path.indexOf(outer.token());
        return at > 0
                && path.subList(0, at).stream()
                        .allMatch(
                                token -> token.is("xcomp", "ccomp", "obj", "obl", "acl", "nmod", "advcl", "nsubj:pass")
                                        && !token.is("acl:relcl"))
                && CODES.containsKey(outer.kind().term());
    }

    private static Optional<Coded> code(Told told, List<Told> all, ArticleFacts facts) {
        Integer root = CODES.get(told.kind().term() + " " + Grammar.lemma(told.token()));
        if (root == null) root = CODES.get(told.kind().term());
        if (root == null) return Optional.empty();
        List<Span> actors = spans(told, Role.ACTOR, facts);
        List<Span> recipients = new ArrayList<>(spans(told, Role.RECIPIENT, facts));
        if (recipients.isEmpty() && actors.size() > 1) recipients.addAll(actors);
        if (recipients.isEmpty())
            all.stream()
                    .filter(other -> isMatterOf(other, told))
                    .flatMap(other -> spans(other, Role.RECIPIENT, facts).stream())
                    .forEach(recipients::add);
        if (recipients.isEmpty())
            told.report().place().ifPresent(place -> recipients.addAll(mentions(told, place, facts)));
        if (recipients.isEmpty()) recipients.addAll(next(told, actors, facts));
        return Optional.of(new Coded(code(root, told.report().status()), actors, recipients));
    }

    /** Where nothing says to whom, coders take whoever is named next. */
    private static List<Span> next(Told told, List<Span> actors, ArticleFacts facts) {
        Span below = told.sentence().subtreeSpan(told.token());
        return facts.entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .map(Mention::span)
                .filter(span -> below.holds(span)
                        && span.begin() > told.token().span().begin()
                        && actors.stream().noneMatch(span::overlaps))
                .min(Comparator.naturalOrder())
                .stream()
                .toList();
    }

    private static int code(int root, Status status) {
        boolean conflict = root >= FIRST_CONFLICT;
        return switch (status) {
            case ASSERTED, ATTRIBUTED -> root;
            case PLANNED -> conflict || root < INTENT ? root : INTENT;
            case DENIED -> conflict ? STATEMENT : REJECTION;
            case POSSIBLE, HYPOTHETICAL -> STATEMENT;
        };
    }

    private static Coded code(Statement statement, int sentence, ArticleFacts facts) {
        List<Span> speaker = statement.speaker().stream()
                .flatMap(entity -> mentions(entity, sentence, facts))
                .toList();
        List<Span> hearer = statement.addressee().stream()
                .flatMap(entity -> mentions(entity, sentence, facts))
                .toList();
        if (hearer.isEmpty())
            hearer = facts.entities().stream()
                    .filter(entity -> !entity.id().equals(statement.speaker()))
                    .flatMap(entity -> mentions(entity.id(), sentence, facts))
                    .filter(statement.content()::holds)
                    .min(Comparator.naturalOrder())
                    .stream()
                    .toList();
        return new Coded(STATEMENT, speaker, hearer);
    }

    private static List<Span> spans(Told told, Role role, ArticleFacts facts) {
        return Stream.concat(
                        told.report().participants().stream()
                                .filter(participant -> participant.role() == role)
                                .map(Participant::entity)
                                .flatMap(entity -> mentions(told, entity, facts).stream()),
                        told.report().worded().stream()
                                .filter(worded -> worded.role() == role)
                                .map(WordedParticipant::span))
                .toList();
    }

    private static List<Span> mentions(Told told, String entity, ArticleFacts facts) {
        return mentions(entity, told.sentence().number(), facts).toList();
    }

    private static Stream<Span> mentions(String id, int sentence, ArticleFacts facts) {
        return facts.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.sentence() == sentence)
                .map(Mention::span);
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> codes = new HashMap<>();
        for (String line : Words.lines("codes.txt")) {
            int colon = line.indexOf(" : ");
            String[] head = line.substring(0, colon).split(" ");
            String rest = line.substring(colon + 3);
            if (head.length == 1) codes.put(head[0], Integer.valueOf(rest.strip()));
            else for (String lemma : Words.split(rest)) codes.put(head[0] + " " + lemma, Integer.valueOf(head[1]));
        }
        return Map.copyOf(codes);
    }
}
