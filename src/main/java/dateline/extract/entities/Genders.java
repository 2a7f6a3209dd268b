package dateline.extract.entities;

import dateline.extract.Lexicon;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Mention;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells men from women by given names and by words that stand beside names: "Mrs", "spokeswoman". */
final class Genders {
    private static final String LIST = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt"; // of CoreNLP's models
    private static final Map<String, String> FIRST_NAMES = firstNames();

    private final Map<String, String> words = Lexicon.pairs("entities/gendered-words");

    /** What the given name tells. */
    Gender ofName(String name) {
        return name.contains(" ") ? ofFirst(name.split(" ")[0]) : Gender.UNKNOWN;
    }

    private Gender ofFirst(String name) {
        return gender(FIRST_NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), ""));
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

    /** Our own list goes before CoreNLP's; names borne by both are in neither. */
    private static Map<String, String> firstNames() {
        Map<String, String> names = new HashMap<>();
        Set<String> both = new HashSet<>(Lexicon.words("entities/first-names-of-both"));
        try (InputStream list = Genders.class.getResourceAsStream(LIST)) {
            if (list == null) throw new IllegalStateException(LIST + " is not on the class path");
            for (String line : new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] pair = line.strip().split("\t");
                if (pair.length != 2) continue;
                String letter = pair[1].equals("MALE") ? "m" : "f";
                String other = names.put(pair[0], letter);
                if (other != null && !other.equals(letter)) both.add(pair[0]);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(LIST, unreadable);
        }
        names.keySet().removeAll(both);
        Lexicon.pairs("entities/first-names")
                .forEach((name, letter) -> names.put(name.toLowerCase(Locale.ROOT), letter));
        return Map.copyOf(names);
    }

    private static Gender gender(String letter) {
        return switch (letter) {
            case "m" -> Gender.MALE;
            case "f" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }
}
