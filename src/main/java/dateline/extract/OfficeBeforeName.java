package dateline.extract;

import dateline.model.Entity;
import dateline.model.EntityType;
import java.util.Optional;

/**
 * "Norwegian Foreign Minister Anna Holm". In "Norwegian President Anna Holm and Foreign Minister Oren Vask" the country
 * of the first is the country of the second.
 */
final class OfficeBeforeName implements OfficeRule {
    private final ReadTitle readTitle;

    OfficeBeforeName(ReadTitle readTitle) {
        this.readTitle = readTitle;
    }

    @Override
    public Optional<Title> of(Phrase name, Entities entities) {
        Optional<Title> own = before(name, entities);
        if (own.isEmpty()
                || own.get().organization().flatMap(id -> country(id, entities)).isPresent()) return own;
        Optional<String> country = countryOfFirst(name, entities);
        return own.get().organization().isPresent() || country.isEmpty()
                ? own
                : own.map(title -> title.of(country.get()));
    }

    private Optional<Title> before(Phrase name, Entities entities) {
        return name.before()
                .filter(Token::isNoun)
                .filter(last -> entities.denotedBy(name.sentence(), last).isEmpty())
                .flatMap(last -> readTitle.endingAt(name.sentence(), last, entities));
    }

    private static Optional<String> country(String id, Entities entities) {
        return Optional.of(entities.entity(id))
                .filter(entity -> entity.type() == EntityType.COUNTRY)
                .map(Entity::id);
    }

    /** The country in the title of the name that this one is coordinated with. */
    private Optional<String> countryOfFirst(Phrase name, Entities entities) {
        ParsedSentence sentence = name.sentence();
        Token head = name.head();
        if (!head.is("conj")) return Optional.empty();
        return sentence.head(head)
                .filter(first -> entities.oneDenotedBy(sentence, first)
                        .filter(entity -> entity.type() == EntityType.PERSON)
                        .isPresent())
                .map(first -> wholeName(sentence, first, entities))
                .flatMap(first -> before(first, entities))
                .flatMap(Title::organization)
                .flatMap(id -> country(id, entities));
    }

    private static Phrase wholeName(ParsedSentence sentence, Token head, Entities entities) {
        int first = head.index();
        while (first > 0
                && entities.denotedBy(sentence, sentence.token(first - 1)).equals(entities.denotedBy(sentence, head)))
            first--;
        return new Phrase(sentence, first, head.index());
    }
}
