package dateline.rdf;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Location;
import dateline.model.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Mints every IRI that Dateline gives: {@code {base}id/{kind}/{slug}} for a thing, {@code {article}#char=begin,end} for
 * a sentence. An IRI comes from content alone, never from a counter or a clock, so the same content is the same thing
 * in every run and on every machine. Safe for use by several threads.
 */
public final class Iris {
    /** The address of a server started with no other word, so that everything dereferences out of the box. */
    public static final String DEFAULT_BASE = "http://localhost:3030/";

    private static final Pattern BASE = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`#?]+/");
    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final int HEADLINE = 60; // letters of a headline that an address shows

    private final String base;
    private final Slugs slugs = new Slugs();

    /** @param base an http or https address that ends in a slash, without query or fragment */
    public Iris(String base) {
        if (!BASE.matcher(base).matches())
            throw new IllegalArgumentException(
                    "%s is no base for IRIs: it must start with http:// or https:// and end with /".formatted(base));
        this.base = base;
    }

    /** The base of an article's IRI. */
    public static Optional<String> baseOf(Node article) {
        int end = article.getURI().indexOf("id/article/");
        return end < 0 ? Optional.empty() : Optional.of(article.getURI().substring(0, end));
    }

    public String base() {
        return base;
    }

    /** The article: words of its headline and a piece of the hash of its {@link Article#identity}. */
    public Node article(Article article) {
        String words = article.headline().map(slugs::letters).orElse("untitled");
        return thing("article", Slugs.join(Slugs.words(words, HEADLINE), key(article)));
    }

    /**
     * The version of an article that a revision brought, by all that led to it: an article that comes back to what it was
     * has been revised twice.
     *
     * @param previous the revision before it; empty if it is the first
     */
    static Node revision(Node article, String previous, String digestBefore, String digestAfter) {
        String base = baseOf(article).orElseThrow(() -> new IllegalArgumentException(article + " is no article"));
        String slug = Slugs.join(slug(article), Slugs.hash(previous, digestBefore, digestAfter));
        return NodeFactory.createURI(base + "id/revision/" + slug);
    }

    /** A sentence of an article, by its place in the article's text in UTF-16 code units. */
    public Node sentence(Node article, Span span) {
        return NodeFactory.createURI(article.getURI() + "#char=" + span.begin() + ',' + span.end());
    }

    /** An outlet, by its name: the same whether it publishes or is written about. */
    public Node publisher(String name) {
        return thing("publisher", slugs.of(name));
    }

    /** A country, by its name. */
    Node country(String name) {
        return thing("country", slugs.of(name));
    }

    /** What figures count, by its normalised name: the same in every article. */
    public Node quantity(String name) {
        return thing("quantity", slugs.of(name));
    }

    /**
     * Somebody or something an article speaks of, by kind and full name: namesakes of one kind are one. But places, parties
     * and bodies of state, which have namesakes abroad, also bear the code of their country where it is known; and whoever
     * is not named well enough to be known elsewhere ("Smith", "the police") is the article's own, unless linked.
     */
    public Node entity(Entity entity, Article article) {
        String name = slugs.of(entity.name());
        String key = isKnownElsewhere(entity) ? "" : key(article);
        return switch (entity.type()) {
            case GOVERNMENT_BODY, PARTY, CITY, PLACE, LANDFORM, FACILITY ->
                thing(
                        kind(entity.type()),
                        Slugs.join(
                                name,
                                region(entity),
                                entity.country().map(slugs::of).orElse(""),
                                key));
            case PERSON, ORGANIZATION, NEWS_MEDIA, GROUP, COUNTRY -> thing(kind(entity.type()), Slugs.join(name, key));
        };
    }

    /** What tells towns of one name in one country apart. */
    private String region(Entity entity) {
        return entity.location().flatMap(Location::region).map(slugs::of).orElse("");
    }

    private static boolean isKnownElsewhere(Entity entity) {
        if (!entity.links().isEmpty()) return true;
        if (entity.type() == EntityType.PERSON)
            return SPACE.matcher(entity.name().strip()).find();
        return entity.mentions().stream().anyMatch(mention -> switch (mention.kind()) {
            case NAME, ADJECTIVE -> true;
            case NOMINAL, PRONOUN -> false;
        });
    }

    /** The IRIs of everything in one article. */
    ArticleIris of(ArticleFacts facts) {
        return new ArticleIris(this, facts);
    }

    Node thing(String kind, String slug) {
        return NodeFactory.createURI(base + "id/" + kind + "/" + slug);
    }

    String slug(String text) {
        return slugs.of(text);
    }

    String letters(String text) {
        return slugs.letters(text);
    }

    /** The slug of a thing minted here. */
    static String slug(Node thing) {
        return thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1);
    }

    /** Eight digits that stand for an article in the IRIs of things that it alone speaks of. */
    static String key(Article article) {
        return Slugs.hash(article.identity());
    }

    private static String kind(EntityType type) {
        return switch (type) {
            case PERSON -> "person";
            case ORGANIZATION, GOVERNMENT_BODY, PARTY -> "organization";
            case NEWS_MEDIA -> "publisher";
            case GROUP -> "group";
            case COUNTRY -> "country"; // Georgia the country is not Georgia the state
            case CITY, PLACE, LANDFORM, FACILITY -> "place";
        };
    }
}
