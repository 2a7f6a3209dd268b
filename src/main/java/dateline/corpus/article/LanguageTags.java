package dateline.corpus.article;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Language tags from what people write for them: {@code en-GB}, {@code en_GB}, {@code eng}, {@code English}. */
public final class LanguageTags {
    private static final Map<String, String> NAMES = names();

    private LanguageTags() {}

    /** The BCP 47 tag; nothing if the words are none, and no English name of a language. */
    public static Optional<String> find(String words) {
        String known = NAMES.get(words.strip().toLowerCase(Locale.ROOT));
        if (known != null) return Optional.of(known);
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(words.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag();
            // Any word of up to eight letters is well formed; a language has a name.
            return Language.name(tag).map(name -> tag);
        } catch (IllformedLocaleException noTag) {
            return Optional.empty();
        }
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.of(code);
            names.put(code, code);
            names.put(locale.getISO3Language(), code);
            names.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        return Map.copyOf(names);
    }
}
