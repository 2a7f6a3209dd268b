package dateline.extract.entities;

import dateline.extract.Entities;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EntityType;
import java.util.List;
import java.util.Optional;

/**
 * "Norwegian Foreign Minister Anna Holm". In "Norwegian President Anna Holm and Foreign Minister Oren Vask" the country
 * of the first is the country of the second.
 */
final class OfficeBeforeName implements OfficeRule {
    private final ReadTitle readTitle;
    private final OfficeRule beside;

    OfficeBeforeName(ReadTitle readTitle) {
        this.readTitle = readTitle;
        this.beside = new OfficeBesideName(readTitle);
    }

    @Override
    public Optional<Title> of(Phrase name, Entities entities) {
        Optional<Title> own = before(name, entities);
        if (own.isEmpty() || own.get().organization().isPresent()) return own;
        return countryOfFirst(name, entities).map(own.get()::of).or(() -> own);
    }

    private Optional<Title> before(Phrase name, Entities entities) {
        return name.before()
                .filter(last -> last.isNoun() || last.tag().startsWith("JJ"))
                .filter(last -> isFree(last, name, entities))
                .flatMap(last -> readTitle.endingAt(name.sentence(), last, entities));
    }

    private static boolean isFree(Token token, Phrase name, Entities entities) {
        List<String> denoted = entities.denotedBy(name.sentence(), token);
        return denoted.isEmpty()
                || denoted.equals(
                        entities.denotedBy(name.sentence(), name.sentence().token(name.last())));
    }

    /** The country in the title of the person before "and". */
    private Optional<String> countryOfFirst(Phrase name, Entities entities) {
        ParsedSentence sentence = name.sentence();
        int index = name.first() - 1;
        while (index >= 0 && ReadTitle.belongs(sentence.token(index))) index--;
        if (index < 1 || !sentence.token(index).lemma().equals("and")) return Optional.empty();
        index--;
        if (sentence.token(index).form().equals(",")) index--;
        if (index < 0) return Optional.empty();
        Token last = sentence.token(index);
        if (entities.oneDenotedBy(sentence, last)
                .filter(entity -> entity.type() == EntityType.PERSON)
                .isEmpty()) return Optional.empty();
        Phrase first = wholeName(sentence, last, entities);
        return before(first, entities)
                .or(() -> beside.of(first, entities))
                .flatMap(Title::organization)
                .filter(id -> entities.entity(id).type() == EntityType.COUNTRY);
    }

    private static Phrase wholeName(ParsedSentence sentence, Token last, Entities entities) {
        int first = last.index();
        while (first > 0
                && entities.denotedBy(sentence, sentence.token(first - 1)).equals(entities.denotedBy(sentence, last)))
            first--;
        return new Phrase(sentence, first, last.index());
    }
}
