package dateline.extract.entities;

import dateline.authority.Authority;
import dateline.authority.Gazetteer;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.model.EntityType;
import dateline.model.Mention;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the names in an article and says what sort of thing their words name, each by itself: nothing is joined yet, and
 * "Moscow" is a city whatever it does. Safe for use by several threads.
 */
public final class RecogniseNames {
    private final NameTypes types = new NameTypes();
    private final FindNames names;
    private final HeadlineNames headlines = new HeadlineNames(types);
    private final RepeatedNames repeated = new RepeatedNames();
    private final NameVotes votes;
    private final PlaceAdjectives adjectives = new PlaceAdjectives();
    private final PlacesWithin within;
    private final WholeNames wholeNames = new WholeNames(types);
    private final FindPlaces findPlaces;
    private final Authority authority;

    public RecogniseNames(Authority authority) {
        Gazetteer gazetteer = Gazetteer.bundled();
        names = new FindNames(authority, gazetteer);
        votes = new NameVotes(gazetteer, types);
        within = new PlacesWithin(authority, gazetteer, types);
        findPlaces = new FindPlaces(authority, gazetteer, within);
        this.authority = authority;
    }

    /** A name: where it stands, without title, article and possessive, and what its words name. */
    public record Recognised(Span span, EntityType type) {}

    /** The names of persons, organizations and places, in text order. */
    public List<Recognised> in(ParsedArticle article) {
        List<Name> names = names(article);
        List<Name> whole = wholeNames.in(names);
        return Stream.concat(whole.stream(), within.in(whole).stream())
                .filter(name -> name.type() != EntityType.GROUP
                        && isName(name)
                        && !types.isGeneric(name.phrase())
                        && !findPlaces.isAdjective(name.phrase()))
                .map(name -> new Recognised(name.phrase().span(), name.type()))
                .toList();
    }

    /**
     * All words that name a place, in text order: also where they say what sort ("Israeli"), stand for a government, or are
     * part of another name ("Lagos" of "Lagos Chamber of Commerce").
     */
    public List<Span> places(ParsedArticle article) {
        return findPlaces.in(article, names(article));
    }

    /** "US" of "US officials" says what sort, but is a name. */
    private boolean isName(Name name) {
        return name.kind() == Mention.Kind.NAME
                || authority.country(name.phrase().text()).isPresent();
    }

    List<Name> names(ParsedArticle article) {
        List<Name> found = new ArrayList<>();
        for (ParsedSentence sentence : article.sentences()) found.addAll(names.in(sentence));
        List<Name> even = votes.in(article, repeated.in(article, headlines.in(found)));
        return adjectives.in(article, even);
    }
}
