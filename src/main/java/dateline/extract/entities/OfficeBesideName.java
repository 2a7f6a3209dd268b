package dateline.extract.entities;

import dateline.extract.Entities;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Oren Vask, the mayor of Port Alder," and "Port Alder's mayor, Oren Vask,". Told by the commas: parsers hang appositions
 * now here, now there.
 */
final class OfficeBesideName implements OfficeRule {
    private static final int FARTHEST = 12; // words between the name and the office it stands beside
    private static final int NAME_BEGINS = 2; // words, for a name may be found without its first
    private static final Set<String> CLOSING = Set.of(",", ".", ")", ":", ";", "--", "\"");

    private final ReadTitle readTitle;

    OfficeBesideName(ReadTitle readTitle) {
        this.readTitle = readTitle;
    }

    @Override
    public Optional<Title> of(Phrase name, Entities entities) {
        Optional<Title> after = after(name, entities);
        return after.isPresent() ? after : before(name, entities);
    }

    private Optional<Title> after(Phrase name, Entities entities) {
        ParsedSentence sentence = name.sentence();
        if (name.after().filter(next -> next.form().equals(",")).isEmpty()) return Optional.empty();
        int first = name.last() + 2;
        for (int index = first; index < Math.min(sentence.tokens().size(), first + FARTHEST); index++) {
            Token token = sentence.token(index);
            if (endsPhrase(token)) return Optional.empty();
            if (!token.isNoun() || isSomethingElse(token, name, entities) || isFollowedByNoun(sentence, index))
                continue;
            Optional<Title> title = readTitle.endingAt(sentence, token, entities);
            if (title.isPresent())
                return reaches(sentence, first, index)
                        ? Optional.of(withBodyAfter(title.get(), sentence, first, index, entities))
                        : Optional.empty();
            if (!isFollowedByPossessive(sentence, index)) return Optional.empty(); // "a friend of the mayor"
        }
        return Optional.empty();
    }

    /** "Anna Holm, director, Acme,": the body stands after a comma where the office has no article. */
    private static Title withBodyAfter(Title title, ParsedSentence sentence, int first, int office, Entities entities) {
        boolean bare = !sentence.token(first).tag().equals("DT");
        if (title.organization().isPresent()
                || !bare
                || office + 2 >= sentence.tokens().size()) return title;
        if (!sentence.token(office + 1).form().equals(",")) return title;
        return sentence
                .tokens()
                .subList(office + 2, Math.min(sentence.tokens().size(), office + 2 + NAME_BEGINS))
                .stream()
                .takeWhile(token -> Character.isUpperCase(token.form().charAt(0)))
                .flatMap(token -> entities.oneDenotedBy(sentence, token).stream())
                .findFirst()
                .filter(body -> body.type().isOrganization())
                .map(body -> title.of(body.id()))
                .orElse(title);
    }

    private Optional<Title> before(Phrase name, Entities entities) {
        ParsedSentence sentence = name.sentence();
        if (name.before().filter(token -> token.form().equals(",")).isEmpty() || !isClosed(name))
            return Optional.empty();
        for (int index = name.first() - 2; index >= Math.max(0, name.first() - FARTHEST); index--) {
            Token token = sentence.token(index);
            if (endsPhrase(token)) return Optional.empty();
            if (!token.isNoun() || isSomethingElse(token, name, entities) || isFollowedByNoun(sentence, index))
                continue;
            Optional<Title> title = readTitle.endingAt(sentence, token, entities);
            if (title.isPresent()) return title;
        }
        return Optional.empty();
    }

    /** Whether the word denotes something, and not the bearer of the name. */
    private static boolean isSomethingElse(Token token, Phrase name, Entities entities) {
        List<String> denoted = entities.denotedBy(name.sentence(), token);
        return !denoted.isEmpty()
                && !denoted.equals(
                        entities.denotedBy(name.sentence(), name.sentence().token(name.last())));
    }

    /** Whether the phrase that ends with the office begins right after the comma. */
    private static boolean reaches(ParsedSentence sentence, int first, int office) {
        for (int index = first; index < office; index++) {
            String tag = sentence.token(index).tag();
            if (tag.equals("IN") || tag.equals("TO") || tag.equals("CC")) return false;
        }
        return true;
    }

    private static boolean endsPhrase(Token token) {
        return CLOSING.contains(token.form())
                || token.isVerb() && !token.is("amod")
                || token.tag().startsWith("W")
                || token.tag().equals("MD");
    }

    private static boolean isFollowedByNoun(ParsedSentence sentence, int index) {
        return index + 1 < sentence.tokens().size()
                && (sentence.token(index + 1).isNoun()
                        || sentence.token(index + 1).tag().equals("HYPH"));
    }

    private static boolean isFollowedByPossessive(ParsedSentence sentence, int index) {
        return index + 1 < sentence.tokens().size()
                && sentence.token(index + 1).tag().equals("POS");
    }

    private static boolean isClosed(Phrase name) {
        return name.after().map(next -> CLOSING.contains(next.form())).orElse(true);
    }
}
