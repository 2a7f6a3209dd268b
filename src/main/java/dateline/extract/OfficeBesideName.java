package dateline.extract;

import java.util.Optional;
import java.util.stream.Stream;

/** "Oren Vask, the mayor of Port Alder," and "Port Alder's mayor, Oren Vask,". */
final class OfficeBesideName implements OfficeRule {
    private final ReadTitle readTitle;

    OfficeBesideName(ReadTitle readTitle) {
        this.readTitle = readTitle;
    }

    @Override
    public Optional<Title> of(Phrase name, Entities entities) {
        ParsedSentence sentence = name.sentence();
        Token head = name.head();
        Stream<Token> after = sentence.children(head, "appos").stream().filter(word -> word.index() > name.last());
        Stream<Token> before = sentence.head(head).filter(any -> head.is("appos")).stream();
        return Stream.concat(after, before)
                .filter(word -> !name.holds(word.index()))
                .filter(word -> entities.denotedBy(sentence, word).isEmpty())
                .flatMap(word -> readTitle.endingAt(sentence, word, entities).stream())
                .filter(title -> title.organization().isPresent())
                .findFirst();
    }
}
