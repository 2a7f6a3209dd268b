package dateline.extract.entities;

import dateline.extract.Entities;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.OfficeHolding.Tenure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "Acme has named Jane Roe its chief executive", "Jane Roe was appointed head of the coast guard". An appointment dated by
 * a year is history, and no office held now.
 */
final class OfficeByAppointment implements OfficeRule {
    private static final Set<String> VERBS = Set.of("appoint", "name", "elect", "reappoint", "re-elect");
    private static final Set<String> UNSURE =
            Set.of("not", "n't", "would", "could", "might", "may", "never", "will", "should", "to", "be");
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

    private final ReadTitle readTitle;

    OfficeByAppointment(ReadTitle readTitle) {
        this.readTitle = readTitle;
    }

    @Override
    public Optional<Title> of(Phrase name, Entities entities) {
        ParsedSentence sentence = name.sentence();
        if (!name.head().is("nsubj:pass", "nsubjpass", "obj", "dobj", "iobj")) return Optional.empty();
        return sentence.head(name.head())
                .filter(verb -> VERBS.contains(verb.lemma()) && isDone(sentence, verb))
                .flatMap(verb -> posts(name, verb).stream()
                        .flatMap(post -> readTitle.endingAt(sentence, post, entities).stream())
                        .filter(title -> title.organization().isPresent() && title.tenure() != Tenure.FORMER)
                        .findFirst());
    }

    private static boolean isDone(ParsedSentence sentence, Token verb) {
        boolean told = verb.tag().equals("VBD")
                || verb.tag().equals("VBN")
                        && !sentence.children(verb, "aux", "aux:pass", "auxpass")
                                .isEmpty();
        return told
                && sentence.children(verb).stream()
                        .noneMatch(word -> UNSURE.contains(word.form().toLowerCase(Locale.ROOT)))
                && sentence.tokens().stream()
                        .noneMatch(token -> YEAR.matcher(token.form()).matches());
    }

    /** The nouns that may say the post: "named her chairwoman", "named as chairwoman". */
    private static List<Token> posts(Phrase name, Token verb) {
        ParsedSentence sentence = name.sentence();
        return sentence.children(verb, "xcomp", "obj", "dobj", "obl", "nmod", "dep").stream()
                .filter(token -> token.isNoun() && token.index() > verb.index() && !name.holds(token.index()))
                .filter(token -> !token.is("obl", "nmod")
                        || sentence.children(token, "case", "mark").stream()
                                .anyMatch(word -> word.lemma().equals("as")))
                .toList();
    }
}
