package dateline.extract.entities;

import dateline.extract.Entities;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Entity;
import dateline.model.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says whose office it is where the words of the office do not: "Acme will cut jobs, finance director Oren Vask said"
 * where no other body is near. A minister's country is not guessed: articles of one country tell of the ministers of
 * another.
 */
final class BodyOfOffice {
    private static final Set<String> OF_BODIES = Set.of(
            "chairman",
            "chairwoman",
            "chairperson",
            "chair",
            "ceo",
            "executive",
            "director",
            "manager",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "founder",
            "coach",
            "treasurer");

    private final ParsedArticle article;
    private final Entities entities;

    BodyOfOffice(ParsedArticle article, Entities entities) {
        this.article = article;
        this.entities = entities;
    }

    /** The id of the country or body that the office beside this name is of. */
    Optional<String> of(Title title, Phrase name) {
        String words = title.words().toLowerCase(Locale.ROOT);
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return OF_BODIES.contains(last) ? onlyBodyNear(name) : Optional.empty();
    }

    /** The subject of the sentence, or of the one before, where both speak of no other body. */
    private Optional<String> onlyBodyNear(Phrase name) {
        ParsedSentence here = name.sentence();
        List<Token> before = here.tokens().subList(0, name.first());
        List<String> bodies = bodies(here, here.tokens());
        if (bodies.isEmpty() && here.number() > 1) {
            ParsedSentence previous = article.sentence(here.number() - 1);
            bodies = bodies(previous, previous.tokens());
            before = previous.tokens();
            here = previous;
        }
        if (bodies.size() != 1) return Optional.empty();
        ParsedSentence sentence = here;
        return before.stream()
                .filter(token -> token.is("nsubj"))
                .flatMap(token -> body(sentence, token).stream())
                .findFirst();
    }

    private List<String> bodies(ParsedSentence sentence, List<Token> tokens) {
        return tokens.stream()
                .flatMap(token -> body(sentence, token).stream())
                .distinct()
                .toList();
    }

    private Optional<String> body(ParsedSentence sentence, Token token) {
        return entities.oneDenotedBy(sentence, token)
                .filter(entity -> entity.type().isOrganization() && entity.type() != EntityType.NEWS_MEDIA)
                .map(Entity::id);
    }
}
