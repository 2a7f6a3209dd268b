package dateline.extract.entities;

import dateline.extract.Lexicon;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells when a common noun may be somebody: "the driver", "a spokeswoman", "the man". */
final class UnnamedPersons {
    private static final Pattern BY_ENDING = Pattern.compile(".*(er|or|ist|man|woman|ian|ee|ess|person)");
    private static final Set<String> BY_MEANING = Set.of(
            "boy",
            "girl",
            "child",
            "suspect",
            "victim",
            "student",
            "resident",
            "patient",
            "guard",
            "pilot",
            "nurse",
            "cop",
            "agent",
            "witness",
            "gunman",
            "defendant",
            "husband",
            "wife",
            "son",
            "mother",
            "father",
            "candidate",
            "client",
            "guest",
            "host",
            "chief",
            "head",
            "president",
            "king",
            "queen",
            "professor",
            "judge",
            "captain",
            "coach",
            "critic",
            "assistant",
            "participant",
            "accountant",
            "lieutenant",
            "sergeant",
            "tourist",
            "youth",
            "teen",
            "adult",
            "male",
            "female",
            "one",
            "someone",
            "somebody",
            "anyone",
            "everyone",
            "nobody",
            "who",
            "he",
            "she",
            "official",
            "analyst");
    private static final Set<String> THINGS = Set.of(
            "power",
            "number",
            "order",
            "paper",
            "letter",
            "summer",
            "winter",
            "water",
            "weather",
            "matter",
            "war",
            "border",
            "river",
            "tower",
            "computer",
            "center",
            "quarter",
            "chapter",
            "factor",
            "sector",
            "labor",
            "committee",
            "newspaper",
            "offer",
            "career",
            "answer",
            "fire",
            "disaster",
            "theater",
            "december",
            "november",
            "october",
            "september",
            "corridor",
            "error",
            "terror",
            "horror",
            "favor",
            "harbor",
            "humor",
            "rumor",
            "transfer",
            "counter",
            "cover",
            "silver",
            "cancer",
            "dinner",
            "tenor",
            "motor",
            "reactor",
            "tractor",
            "member");

    private final Set<String> doings = Lexicon.words("entities/speaking-and-feeling");

    /** Whether the subject of this verb may be an unnamed person. */
    boolean isOne(Token subject, Token verb) {
        String lemma = subject.lemma().toLowerCase(Locale.ROOT);
        if (!subject.isNoun() && !subject.tag().equals("PRP")) return false;
        if (THINGS.contains(lemma)) return false;
        return BY_MEANING.contains(lemma)
                || BY_ENDING.matcher(lemma).matches()
                || subject.tag().equals("NN")
                        && Set.of("say", "tell", "ask", "think", "believe").contains(verb.lemma())
                || subject.tag().equals("NNP") && doings.contains(verb.lemma());
    }

    /** Whether the noun by itself says that persons are meant. */
    boolean isNamedSo(Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        return !THINGS.contains(lemma)
                && (BY_MEANING.contains(lemma) || BY_ENDING.matcher(lemma).matches());
    }

    /** Whether the main subject of this sentence may be an unnamed person. */
    boolean isSubjectOf(ParsedSentence sentence) {
        return Clauses.main(sentence)
                .filter(verb -> Clauses.subject(sentence, verb)
                        .filter(subject -> isOne(subject, verb))
                        .isPresent())
                .isPresent();
    }
}
