package dateline.extract.entities;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EntityType;
import dateline.model.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gives organizations their whole names, as the text has them: with the land before and behind, "Torvanian Ministry of
 * Trade", "Grain Board of Torvania", and with all that they are for, "Department of Youth, Sport and Culture".
 */
final class WholeNames {
    private static final Set<String> COMPASS = Set.of(
            "North",
            "South",
            "East",
            "West",
            "Northern",
            "Southern",
            "Eastern",
            "Western",
            "Central",
            "Southeast",
            "Southwest",
            "Northeast",
            "Northwest");
    private static final Set<String> ARTICLES = Set.of("the", "The");
    private static final int LONGEST_LIST = 12; // words of what an office is for

    private final NameTypes types;

    WholeNames(NameTypes types) {
        this.types = types;
    }

    /** The names, with the organizations among them completed. */
    List<Name> in(List<Name> names) {
        return names.stream()
                .map(name ->
                        name.type().isOrganization() && name.kind() == Mention.Kind.NAME ? whole(name, names) : name)
                .toList();
    }

    private Name whole(Name name, List<Name> names) {
        Phrase phrase = withLandBehind(withList(withLandBefore(name.phrase(), names)), names);
        return new Name(phrase, name.type(), name.kind(), name.name(), name.country(), name.known());
    }

    private Phrase withLandBefore(Phrase phrase, List<Name> names) {
        if (!isBody(phrase)) return phrase;
        return names.stream()
                .filter(name -> name.phrase().sentence() == phrase.sentence()
                        && name.phrase().last() + 1 == phrase.first()
                        && (name.kind() == Mention.Kind.ADJECTIVE || name.type() == EntityType.COUNTRY))
                .findFirst()
                .map(land -> new Phrase(phrase.sentence(), land.phrase().first(), phrase.last()))
                .orElse(phrase);
    }

    private Phrase withLandBehind(Phrase phrase, List<Name> names) {
        ParsedSentence sentence = phrase.sentence();
        int next = phrase.last() + 1;
        if (!isBody(phrase) || next + 1 >= sentence.tokens().size()) return phrase;
        if (!sentence.token(next).form().equals("of")) return phrase;
        int first = ARTICLES.contains(sentence.token(next + 1).form()) ? next + 2 : next + 1;
        return names.stream()
                .filter(name -> name.phrase().sentence() == sentence
                        && name.phrase().first() == first
                        && name.kind() == Mention.Kind.NAME
                        && name.type().isPlace())
                .findFirst()
                .map(land -> new Phrase(sentence, phrase.first(), land.phrase().last()))
                .orElse(phrase);
    }

    /** ", Sport and Culture" behind "Department of Youth". */
    private static Phrase withList(Phrase phrase) {
        ParsedSentence sentence = phrase.sentence();
        boolean isFor = phrase.tokens().stream()
                .anyMatch(token -> token.form().equals("of") || token.form().equals("for"));
        if (!isFor || isCountryList(phrase)) return phrase;
        int last = phrase.last();
        boolean closed = false;
        for (int index = last + 1; index < Math.min(sentence.tokens().size(), last + LONGEST_LIST); index++) {
            Token token = sentence.token(index);
            boolean link = token.form().equals(",")
                    || token.form().equals("and")
                    || token.form().equals("&");
            if (!link && !isCapitalised(token)) break;
            if (closed && link) break;
            if (token.form().equals("and") || token.form().equals("&")) {
                Optional<Token> after = index + 1 < sentence.tokens().size()
                        ? Optional.of(sentence.token(index + 1))
                        : Optional.empty();
                if (after.filter(WholeNames::isPlainCapital).isEmpty()) break;
                closed = true;
            } else if (closed && isCapitalised(token)) {
                last = index;
            }
        }
        return closed && last > phrase.last() ? new Phrase(sentence, phrase.first(), last) : phrase;
    }

    /** "Bank of Lindport and …" goes on with another name. */
    private static boolean isCountryList(Phrase phrase) {
        return phrase.tokens().getLast().name().equals("LOCATION");
    }

    private static boolean isPlainCapital(Token token) {
        return isCapitalised(token) && token.name().isEmpty();
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.form().charAt(0)) && token.isNoun();
    }

    private boolean isBody(Phrase phrase) {
        Token first = phrase.tokens().getFirst();
        Token last = phrase.tokens().getLast();
        return types.bodyKind(phrase).isPresent()
                || types.hasOrganizationHead(phrase)
                || phrase.length() > 1 && types.isHead(first)
                || last.form().toLowerCase(Locale.ROOT).equals("ministry");
    }
}
