package dateline.corpus.feed;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Reads the names of languages as publishers write them. */
final class Languages {
    private Languages() {}

    /** The BCP 47 tag; nothing if the words are none. */
    static Optional<String> tag(String words) {
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(words.strip().replace('_', '-'))
                    .build();
            // Words of four letters and more are registered for future languages; here they are names in some language.
            boolean isCode =
                    locale.getLanguage().length() == 2 || locale.getLanguage().length() == 3;
            return isCode ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException noTag) {
            return Optional.empty();
        }
    }
}
