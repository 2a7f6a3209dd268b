package dateline.extract.entities;

import dateline.extract.Lexicon;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Mention;
import java.util.Locale;
import java.util.Map;

/** Tells men from women by given names and by words that stand beside names: "Mrs", "spokeswoman". */
final class Genders {
    private final Map<String, String> firstNames = Lexicon.pairs("entities/first-names");
    private final Map<String, String> words = Lexicon.pairs("entities/gendered-words");

    /** What the given name tells. */
    Gender ofName(String name) {
        return name.contains(" ") ? ofFirst(name.split(" ")[0]) : Gender.UNKNOWN;
    }

    private Gender ofFirst(String name) {
        return gender(firstNames.getOrDefault(name, ""));
    }

    /** What a word like "Mrs" or "spokeswoman" tells. */
    Gender ofWord(Token token) {
        return gender(words.getOrDefault(token.form().toLowerCase(Locale.ROOT), ""));
    }

    /** Notes of each person what names and the words before them tell. */
    void tell(ParsedArticle article, Drafts drafts) {
        for (Draft draft : drafts.all()) {
            if (!draft.isPerson()) continue;
            for (String name : draft.names()) draft.setGender(ofName(name));
            if (draft.names().size() == 1) draft.setGender(ofFirst(draft.name())); // by the first name alone: "Gloria"
            for (Mention mention : draft.mentions()) {
                ParsedSentence sentence = article.sentence(mention.sentence());
                for (Token word : sentence.within(mention.span()).subList(0, 1))
                    if (word.index() > 0) draft.setGender(ofWord(sentence.token(word.index() - 1)));
                for (Token word : sentence.within(mention.span())) // "a spokeswoman for the port, Dana Vask"
                if (word.is("appos")) sentence.head(word).map(this::ofWord).ifPresent(draft::setGender);
            }
        }
    }

    static Gender ofPronoun(Token pronoun) {
        return switch (pronoun.form().toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> Gender.MALE;
            case "she", "her", "hers", "herself" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    private static Gender gender(String letter) {
        return switch (letter) {
            case "m" -> Gender.MALE;
            case "f" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }
}
