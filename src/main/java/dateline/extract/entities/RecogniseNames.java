package dateline.extract.entities;

import dateline.authority.Authority;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.model.EntityType;
import dateline.model.Mention;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds the names in an article and says what sort of thing their words name, each by itself: nothing is joined yet, and
 * "Moscow" is a city whatever it does. Safe for use by several threads.
 */
public final class RecogniseNames {
    private final FindNames names;
    private final HeadlineNames headlines = new HeadlineNames(new NameTypes());
    private final RepeatedNames repeated = new RepeatedNames();
    private final NameVotes votes = new NameVotes();
    private final PlaceAdjectives adjectives = new PlaceAdjectives();

    public RecogniseNames(Authority authority) {
        names = new FindNames(authority);
    }

    /** A name: where it stands, without title, article and possessive, and what its words name. */
    public record Recognised(Span span, EntityType type) {}

    /** The names of persons, organizations and places, in text order. */
    public List<Recognised> in(ParsedArticle article) {
        return names(article).stream()
                .filter(name -> name.kind() == Mention.Kind.NAME && name.type() != EntityType.GROUP)
                .map(name -> new Recognised(name.phrase().span(), name.type()))
                .toList();
    }

    /**
     * All words that name a place, in text order: also where they say what sort ("Israeli"), stand for a government, or are
     * part of another name ("Lagos" of "Lagos Chamber of Commerce").
     */
    public List<Span> places(ParsedArticle article) {
        TreeSet<Span> places = new TreeSet<>();
        for (Name name : names(article))
            if (name.type().isPlace()
                    || name.type() == EntityType.GROUP && !name.country().isEmpty())
                places.add(name.phrase().span());
        return List.copyOf(places);
    }

    List<Name> names(ParsedArticle article) {
        List<Name> found = new ArrayList<>();
        for (ParsedSentence sentence : article.sentences()) found.addAll(names.in(sentence));
        List<Name> even = votes.in(article, repeated.in(article, headlines.in(found)));
        return adjectives.in(article, even);
    }
}
