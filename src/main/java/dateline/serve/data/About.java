package dateline.serve.data;

import java.util.Optional;

/**
 * What whoever publishes says of the whole.
 *
 * @param title of the collection
 * @param licence of the data, an IRI
 * @param publisher a name
 * @param contact an address of the Web or of mail, as an IRI
 * @param showsText whether pages show the articles' sentences, or their facts alone
 */
public record About(
        String title,
        Optional<String> licence,
        Optional<String> publisher,
        Optional<String> contact,
        boolean showsText) {
    /** Where nothing is said: the sentences are shown, since without them nobody could check a fact. */
    public static final About NOTHING_SAID =
            new About("Dateline", Optional.empty(), Optional.empty(), Optional.empty(), true);
}
