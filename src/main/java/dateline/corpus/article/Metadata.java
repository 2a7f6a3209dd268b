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
 * #TRUST} decides, and each choice is kept with what was said otherwise. Not safe for use by two threads.
 */
public final class Metadata {
    /** Whose word counts for most: what was made to be read by programs before what was made to be seen. */
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

    private final Said<URI> url = new Said<>(MetadataField.URL, TRUST, URI::toString);
    private final Said<String> headline = new Said<>(MetadataField.HEADLINE, TRUST, Function.identity());
    private final Said<String> publisher = new Said<>(MetadataField.PUBLISHER, TRUST, Function.identity());
    private final Said<Timestamp> published = new Said<>(MetadataField.PUBLISHED, TRUST, Timestamp::toString);
    private final Said<Timestamp> modified = new Said<>(MetadataField.MODIFIED, TRUST, Timestamp::toString);
    private final Said<List<String>> authors =
            new Said<>(MetadataField.AUTHORS, TRUST, names -> String.join("; ", names));
    private final Said<String> section = new Said<>(MetadataField.SECTION, TRUST, Function.identity());

    private final Said<String> language = new Said<>(MetadataField.LANGUAGE, TRUST, Function.identity());

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
