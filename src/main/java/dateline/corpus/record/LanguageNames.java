package dateline.corpus.record;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Language tags from what datasets write for them: {@code en_GB}, {@code eng}, {@code English}. */
final class LanguageNames {
    private static final Map<String, String> TAGS = tags();

    private LanguageNames() {}

    /** The BCP 47 tag; nothing if it is none and no name of a language. */
    static Optional<String> tag(String name) {
        String known = TAGS.get(name.strip().toLowerCase(Locale.ROOT));
        if (known != null) return Optional.of(known);
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(name.strip().replace('_', '-'))
                    .build();
            boolean isKnown = TAGS.containsValue(locale.getLanguage());
            return isKnown ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException noTag) {
            return Optional.empty();
        }
    }

    private static Map<String, String> tags() {
        Map<String, String> tags = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.of(code);
            tags.put(code, code);
            tags.put(locale.getISO3Language(), code);
            tags.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        return Map.copyOf(tags);
    }
}
