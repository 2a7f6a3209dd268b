package dateline;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Mention;
import dateline.model.OfficeHolding;
import dateline.model.Passage;
import dateline.model.Sector;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Zone;
import dateline.pipeline.StoreArchive;
import dateline.rdf.Iris;
import dateline.store.Store;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Short articles that each name one person with an office, as an extractor would have read them. */
public final class Namesakes {
    public static final String BASE = "http://news.example/";
    public static final String ADA = BASE + "id/person/ada-lindqvist";
    public static final String OREN = BASE + "id/person/oren-vask";

    private Namesakes() {}

    /** A Swiss minister and a Peruvian one of one name, somebody of that name, and somebody else. */
    public static void fill(Store store) {
        put(store, swiss(), peruvian(), nobodys(), told("d", "Oren Vask", Optional.empty()));
    }

    public static ArticleFacts swiss() {
        return told("a", "Ada Lindqvist", Optional.of("Switzerland CH"));
    }

    public static ArticleFacts peruvian() {
        return told("b", "Ada Lindqvist", Optional.of("Peru PE"));
    }

    public static ArticleFacts nobodys() {
        return told("c", "Ada Lindqvist", Optional.empty());
    }

    public static void put(Store store, ArticleFacts... articles) {
        StoreArchive archive = new StoreArchive(store, new Iris(BASE));
        archive.put(List.of(articles).stream().map(archive::entry).toList());
    }

    /** The IRI of the article of {@link #told}. */
    public static String article(ArticleFacts facts) {
        return new Iris(BASE).article(facts.article()).getURI();
    }

    /** @param country its name and code */
    public static ArticleFacts told(String name, String person, Optional<String> country) {
        String where = country.map(own -> own.substring(0, own.length() - 3)).orElse("the town");
        String text = "%s, the minister of %s, spoke %s.".formatted(person, where, name);
        Span all = new Span(0, text.length());
        List<Entity> entities = new ArrayList<>();
        entities.add(entity("e1", EntityType.PERSON, person, Optional.empty(), text, person));
        country.ifPresent(own -> entities.add(
                entity("e2", EntityType.COUNTRY, where, Optional.of(own.substring(own.length() - 2)), text, where)));
        return new ArticleFacts(
                "hand/1.0",
                Article.of(text, List.of(new Passage(Zone.BODY, all)))
                        .url(URI.create("https://courier.example/" + name))
                        .headline("Story " + name)
                        .build(),
                List.of(new Sentence(1, Zone.BODY, all)),
                entities,
                List.of(),
                List.of(),
                List.of(new OfficeHolding(
                        "o1",
                        "e1",
                        "minister",
                        country.map(own -> "e2"),
                        OfficeHolding.Tenure.CURRENT,
                        Optional.of(Sector.GOVERNMENT),
                        List.of(1),
                        "ByHand",
                        0.9)),
                List.of());
    }

    private static Entity entity(
            String id, EntityType type, String name, Optional<String> country, String text, String words) {
        int begin = text.indexOf(words);
        Mention mention = new Mention(1, new Span(begin, begin + words.length()), Mention.Kind.NAME, words);
        return new Entity(id, type, name, country, List.of(mention), List.of());
    }
}
