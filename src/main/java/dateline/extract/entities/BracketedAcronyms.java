package dateline.extract.entities;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Informal Traders Forum (ITF)": the capitals in brackets are another name of the organization before them. */
final class BracketedAcronyms {
    private static final int LONG = 2; // words of a name from which a coined word may be short for it

    /** The names, with those in brackets added or turned into what they stand for. */
    List<Name> in(ParsedSentence sentence, List<Name> names) {
        List<Name> all = new ArrayList<>(names);
        for (Token open : sentence.tokens()) {
            if (!isBracket(open, "(", "-LRB-")
                    || open.index() + 2 >= sentence.tokens().size()) continue;
            Token acronym = sentence.token(open.index() + 1);
            if (!isBracket(sentence.token(open.index() + 2), ")", "-RRB-")) continue;
            Optional<Name> before = names.stream()
                    .filter(name -> name.phrase().last() + 1 == open.index())
                    .filter(name -> name.type().isOrganization() && name.kind() == Mention.Kind.NAME)
                    .filter(name -> isShortFor(acronym, name.phrase()))
                    .findFirst();
            if (before.isEmpty()) continue;
            Phrase phrase = new Phrase(sentence, acronym.index(), acronym.index());
            all.removeIf(name -> name.phrase().overlaps(phrase));
            Name meant = before.get();
            all.add(new Name(phrase, meant.type(), Mention.Kind.NAME, meant.name(), meant.country(), meant.known()));
        }
        return all;
    }

    /** Capitals of a name of several words; of a long one also "Sernat". */
    private static boolean isShortFor(Token acronym, Phrase name) {
        String word = acronym.form();
        boolean coined = word.matches("\\p{Lu}[\\p{L}-]{2,}")
                && Character.toUpperCase(name.text().charAt(0)) == word.charAt(0);
        return name.length() > 1 && isAcronym(word)
                || name.length() > LONG && (coined || word.matches("\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*"));
    }

    private static boolean isBracket(Token token, String form, String escaped) {
        return token.form().equals(form) || token.form().equals(escaped);
    }

    private static boolean isAcronym(String word) {
        return word.matches("[\\p{Lu}\\d&.-]{2,}") && Character.isUpperCase(word.charAt(0));
    }
}
