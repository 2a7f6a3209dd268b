package dateline.corpus.article;

import dateline.model.Choice;
import dateline.model.MetadataField;
import dateline.model.MetadataSource;
import dateline.model.Timestamp;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that is said of one article, by whom. Readers note what they come upon, in any order; where places disagree, {@link
 * #TRUST} decides, or the field's own order, and each choice is kept with what was said otherwise. Not safe for use by two
 * threads.
 */
public final class Metadata {
    /**
     * Whose word counts for most: what was made to be read by programs before what was made to be seen, and that before
     * what must be guessed. Of 129 pages whose date of publication is known and in their JSON-LD, it is right in 126.
     */
    static final List<MetadataSource> TRUST = List.of(
            MetadataSource.GIVEN,
            MetadataSource.RECORD,
            MetadataSource.JSON_LD,
            MetadataSource.MICRODATA,
            MetadataSource.OPEN_GRAPH,
            MetadataSource.META,
            MetadataSource.FEED,
            MetadataSource.MARKUP,
            MetadataSource.ADDRESS,
            MetadataSource.HTTP,
            MetadataSource.TEXT);

    /**
     * The link that is there to say the address of a page goes before addresses said by the way: JSON-LD names the section's,
     * a video's or the vocabulary's in 4 to 6 of a hundred pages. Where the page was found counts least, for it may be a copy.
     */
    static final List<MetadataSource> TRUST_FOR_URL = first(MetadataSource.MARKUP, MetadataSource.OPEN_GRAPH);

    /**
     * {@code og:site_name} is the name that readers know (57 of 72 pages, against 51 of 74 in JSON-LD, which names the
     * company behind the outlet or the outlet's domain).
     */
    static final List<MetadataSource> TRUST_FOR_PUBLISHER = first(MetadataSource.OPEN_GRAPH);

    private final Said<URI> url = new Said<>(MetadataField.URL, TRUST_FOR_URL, URI::toString);

    /**
     * An article has several headlines: for readers, for search engines, for sharing. No place is right much more often than
     * another, so what two of them say goes before what one says: as good on news pages, better by three on a hundred others.
     */
    private final Said<String> headline = new Said<>(MetadataField.HEADLINE, TRUST, Function.<String>identity())
            .confirmedBy(MetadataSource.JSON_LD, MetadataSource.OPEN_GRAPH, MetadataSource.FEED, MetadataSource.MARKUP);

    private final Said<String> publisher =
            new Said<>(MetadataField.PUBLISHER, TRUST_FOR_PUBLISHER, Function.identity());
    private final Said<Timestamp> published = new Said<>(MetadataField.PUBLISHED, TRUST, Timestamp::toString);
    private final Said<Timestamp> modified = new Said<>(MetadataField.MODIFIED, TRUST, Timestamp::toString);
    private final Said<List<String>> authors =
            new Said<>(MetadataField.AUTHORS, TRUST, names -> String.join("; ", names));
    private final Said<String> section = new Said<>(MetadataField.SECTION, TRUST, Function.identity());

    private final Said<String> language = new Said<>(MetadataField.LANGUAGE, TRUST, Function.identity());

    /** The usual order with these places at its beginning; but who gave the article, or its record, knows best. */
    private static List<MetadataSource> first(MetadataSource... places) {
        Stream<MetadataSource> given = Stream.of(MetadataSource.GIVEN, MetadataSource.RECORD);
        return Stream.of(given, Stream.of(places), TRUST.stream())
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** Absolute, with a host. */
    public Said<URI> url() {
        return url;
    }

    /** On one line, trimmed. */
    public Said<String> headline() {
        return headline;
    }

    /** The name of the outlet. */
    public Said<String> publisher() {
        return publisher;
    }

    public Said<Timestamp> published() {
        return published;
    }

    public Said<Timestamp> modified() {
        return modified;
    }

    /** Names without "By", at least one. */
    public Said<List<String>> authors() {
        return authors;
    }

    public Said<String> section() {
        return section;
    }

    /** BCP 47 tags. Of those that name the language that the text is in, the most trusted is taken. */
    public Said<String> language() {
        return language;
    }

    /** Whose word is taken for each field that is known. */
    List<Choice> choices() {
        return Stream.of(url, headline, publisher, published, modified, authors, section, language)
                .map(Said::choice)
                .flatMap(Optional::stream)
                .toList();
    }
}
