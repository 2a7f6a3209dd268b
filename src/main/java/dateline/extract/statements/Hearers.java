package dateline.extract.statements;

import dateline.extract.Lexicon;
import dateline.extract.ParsedSentence;
import dateline.extract.People;
import dateline.extract.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells who is spoken to: whom one "told", "said it to", wrote a letter to, gave an interview; by name, or only as the
 * sentence words it ("reporters"). Nobody, where the words are no people's: "told a story".
 */
final class Hearers {
    private static final Set<String> AUDIENCES = Lexicon.words("statements/audiences");
    private static final Set<String> LETTERS = Set.of(
            "letter",
            "message",
            "call",
            "email",
            "e-mail",
            "note",
            "telegram",
            "conversation",
            "reply",
            "response",
            "interview",
            "statement",
            "remark",
            "comment",
            "testimony",
            "speech",
            "address",
            "memo",
            "briefing",
            "presentation",
            "submission",
            "filing",
            "appeal",
            "post",
            "discussion",
            "talk",
            "meeting");
    private static final Set<String> SPEAKING =
            Set.of("speak", "talk", "write", "reply", "respond", "testify", "address");
    private static final Set<String> NO_ONE = Set.of(
            "it",
            "i",
            "we",
            "you",
            "one",
            "other",
            "himself",
            "herself",
            "themselves",
            "itself",
            "myself",
            "ourselves",
            "yourself");

    private final Reading reading;
    private final Speakers speakers;

    Hearers(Reading reading, Speakers speakers) {
        this.reading = reading;
        this.speakers = speakers;
    }

    /** Whom the words that this verb introduces are said to. */
    Hearer of(ParsedSentence sentence, Token verb, Set<String> frames, Source source) {
        List<Token> candidates = candidates(sentence, verb, frames).stream()
                .filter(token -> token.isNoun() || token.isPronoun())
                .filter(token -> !reading.isQuoted(token))
                .toList();
        for (Token token : candidates) {
            Optional<String> id = reading.entities().denotedBy(sentence, token).stream()
                    .filter(speakers::canSpeak)
                    .filter(entity -> !source.ids().contains(entity))
                    .findFirst();
            if (id.isPresent()) return new Hearer(id, Optional.of(Speakers.phrase(sentence, token)));
        }
        return candidates.stream()
                .filter(token -> isSomebody(sentence, token))
                .map(token -> Speakers.phrase(sentence, token))
                .filter(span -> source.span().filter(span::overlaps).isEmpty())
                .findFirst()
                .map(span -> new Hearer(Optional.empty(), Optional.of(span)))
                .orElse(Hearer.NOBODY);
    }

    private List<Token> candidates(ParsedSentence sentence, Token verb, Set<String> frames) {
        List<Token> found = new ArrayList<>();
        boolean told = frames.contains("hearer") || frames.contains("request") && !frames.contains("stance");
        if (told && !isNamed(sentence, verb, frames)) found.addAll(sentence.children(verb, "obj", "iobj", "obl:tmod"));
        if (told && frames.contains("request")) found.addAll(asked(sentence, verb));
        if (told && sentence.hasChild(verb, "aux:pass")) found.addAll(sentence.children(verb, "nsubj:pass"));
        for (Token child : sentence.children(verb, "obl", "nmod")) {
            if (hasCase(sentence, child, "to")) found.add(child);
            if (verb.lemma().equals("plead") && hasCase(sentence, child, "with")) found.add(child);
            if (told && isCall(verb) && hasCase(sentence, child, "on", "upon")) found.add(child);
            if (verb.lemma().equals("testify") && hasCase(sentence, child, "before")) found.add(child);
            if (hasCase(sentence, child, "in", "during", "at") && LETTERS.contains(child.lemma()))
                found.addAll(partners(sentence, verb, child));
        }
        for (Token clause : sentence.children(verb, "advcl"))
            if (!sentence.hasChild(clause, "nsubj")) found.addAll(ofParticiple(sentence, clause));
        for (Token subject : sentence.children(verb, "nsubj"))
            for (Token clause : sentence.children(subject, "acl"))
                if (clause.relation().equals("acl")) found.addAll(ofParticiple(sentence, clause));
        return found;
    }

    /** Who is to do what the infinitive says, where parsers take him for its subject: "called on the mayor to resign". */
    private static List<Token> asked(ParsedSentence sentence, Token verb) {
        if (isCall(verb) && sentence.children(verb, "compound:prt").stream().anyMatch(Hearers::isOn))
            return sentence.children(verb, "obj");
        return sentence.children(verb, "xcomp", "ccomp", "advcl").stream()
                .filter(clause -> clause.tag().equals("VB") && hasMark(sentence, clause, "to"))
                .filter(clause -> !hasMark(sentence, clause, "for")
                        && isCall(verb) == (hasMark(sentence, clause, "on") || hasMark(sentence, clause, "upon")))
                .flatMap(clause -> sentence.children(clause, "nsubj").stream())
                .toList();
    }

    private static boolean isCall(Token verb) {
        return verb.lemma().equals("call");
    }

    private static boolean isOn(Token word) {
        return Set.of("on", "upon").contains(word.lemma());
    }

    private static boolean hasMark(ParsedSentence sentence, Token clause, String word) {
        return sentence.children(clause, "mark").stream()
                .anyMatch(mark -> mark.lemma().equals(word));
    }

    /** "called her a liar", "promised new staff": what is called or promised is not spoken to. */
    private static boolean isNamed(ParsedSentence sentence, Token verb, Set<String> frames) {
        if (frames.contains("naming")) return !isRung(sentence, verb);
        return frames.contains("infinitive") && !sentence.hasChild(verb, "iobj", "ccomp", "xcomp", "parataxis");
    }

    /** "called Vask to discuss the plan". */
    private static boolean isRung(ParsedSentence sentence, Token verb) {
        return sentence.children(verb, "obj").stream().anyMatch(object -> object.isProperNoun() || object.isPronoun())
                && sentence.children(verb, "xcomp", "advcl").stream()
                        .anyMatch(clause -> clause.tag().equals("VB") && hasMark(sentence, clause, "to"));
    }

    /** "in a letter to the board", "in an interview with a magazine". */
    private static List<Token> partners(ParsedSentence sentence, Token verb, Token letter) {
        List<Token> found = new ArrayList<>();
        for (Token of : sentence.children(letter, "nmod", "obl"))
            if (hasCase(sentence, of, "to", "with")) found.add(of);
        for (Token clause : sentence.children(letter, "acl"))
            for (Token of : sentence.children(clause, "obl"))
                if (clause.tag().equals("VBN") && hasCase(sentence, of, "to")) found.add(of);
        sentence.children(verb, "obl", "nmod").stream()
                .filter(of -> of.index() > letter.index() && hasCase(sentence, of, "with"))
                .forEach(found::add);
        return found;
    }

    /** "Speaking to reporters, Brandt said", "asked by a reader, she said". */
    private static List<Token> ofParticiple(ParsedSentence sentence, Token clause) {
        List<Token> found = new ArrayList<>();
        boolean asked = clause.tag().equals("VBN") && clause.lemma().equals("ask");
        boolean speaking = clause.tag().equals("VBG") && SPEAKING.contains(clause.lemma());
        if (speaking && clause.lemma().equals("address")) found.addAll(sentence.children(clause, "obj"));
        for (Token child : sentence.children(clause, "obl"))
            if (speaking && hasCase(sentence, child, "to", "with", "before") || asked && hasCase(sentence, child, "by"))
                found.add(child);
        return found;
    }

    private boolean isSomebody(ParsedSentence sentence, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (NO_ONE.contains(lemma) || reading.times().isTime(sentence, token)) return false;
        if (token.isPronoun()) return token.tag().equals("PRP");
        if (token.isProperNoun()) return false;
        return People.are(token)
                || AUDIENCES.contains(lemma)
                || sentence.children(token, "nmod").stream()
                        .anyMatch(of -> hasCase(sentence, of, "of") && of.tag().equals("NNS") && People.are(of));
    }

    private static boolean hasCase(ParsedSentence sentence, Token token, String... prepositions) {
        Set<String> wanted = Set.of(prepositions);
        return sentence.children(token, "case").stream().anyMatch(word -> wanted.contains(word.lemma()));
    }
}
