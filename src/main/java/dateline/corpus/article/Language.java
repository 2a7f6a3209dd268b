package dateline.corpus.article;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import com.optimaize.langdetect.text.CommonTextObjectFactories;
import com.optimaize.langdetect.text.TextObjectFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The language of a text, by its words and letters. Most texts are English, which their commonest words show at once;
 * only for others the profiles of 71 languages are loaded, which takes half a second and 75 MB.
 */
final class Language {
    /** RFC 5646: a language that is not determined; here, one that is not English. */
    static final String UNDETERMINED = "und";

    private static final String ENGLISH = "en";

    /** Enough to tell, and a bound on the work. */
    private static final int MOST_CHARACTERS = 5_000;

    /** A headline alone, or names alone, may look like anything. */
    private static final int FEWEST_LETTERS = 40;

    /** Of an alphabet that English does not use, or of words that are plainly not English. */
    private static final int FEWEST_FOREIGN_LETTERS = 20;

    /** Of 534 English articles full of foreign names each was taken for English with more than this. */
    private static final double SURELY = 0.9;

    /** For what is too short to be told by its words. */
    private static final double BEYOND_DOUBT = 0.9999;

    /** For what is not English by its words, so that only its name is open. */
    private static final double PROBABLY = 0.7;

    /** Where a place that should know says the same. */
    private static final double LIKELY = 0.5;

    /** Loaded when the first text is met that is not plainly English. */
    private static final class Profiles {
        static final TextObjectFactory TEXTS = CommonTextObjectFactories.forDetectingOnLargeText();
        static final LanguageDetector DETECTOR = load();

        private static LanguageDetector load() {
            try {
                return LanguageDetectorBuilder.create(NgramExtractors.standard())
                        .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                        .seed(1) // The detector draws samples; the same text is to give the same language.
                        .build();
            } catch (IOException damaged) {
                throw new UncheckedIOException("the language profiles that come with Dateline cannot be read", damaged);
            }
        }
    }

    private Language() {}

    /**
     * The BCP 47 tag of the language that a text is in, {@link #UNDETERMINED} for one that is not English; absent where
     * the text does not show it.
     *
     * @param declared what is said of it, which decides where the text is too short or strange to be told by itself
     */
    static Optional<String> of(String text, Optional<String> declared) {
        English english = English.of(text);
        if (english == English.YES) return Optional.of(ENGLISH);
        Optional<DetectedLanguage> likely =
                detect(text, english == English.NO ? FEWEST_FOREIGN_LETTERS : FEWEST_LETTERS);
        if (likely.isEmpty()) return english == English.NO ? Optional.of(undetermined(declared)) : Optional.empty();
        String tag = likely.get().getLocale().toString();
        double probability = likely.get().getProbability();
        if (declared.filter(said -> isSame(said, tag)).isPresent() && probability >= LIKELY) return Optional.of(tag);
        double enough = english == English.NO ? PROBABLY : English.isShort(text) ? BEYOND_DOUBT : SURELY;
        if (probability >= enough) return Optional.of(tag);
        return english == English.NO ? Optional.of(undetermined(declared)) : Optional.empty();
    }

    static boolean isEnglish(String tag) {
        return isSame(tag, ENGLISH);
    }

    /** Whether two tags name one language, whatever they say of region and script. */
    static boolean isSame(String tag, String other) {
        return primary(tag).equals(primary(other));
    }

    /** What people who speak English call it. */
    static Optional<String> name(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayLanguage(Locale.ENGLISH);
        return locale.getLanguage().isEmpty() || name.equals(locale.getLanguage())
                ? Optional.empty()
                : Optional.of(name);
    }

    /** Some language that is not English. */
    private static String undetermined(Optional<String> declared) {
        return declared.filter(tag -> !isEnglish(tag)).orElse(UNDETERMINED);
    }

    private static Optional<DetectedLanguage> detect(String text, int fewestLetters) {
        String beginning = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        if (beginning.codePoints().filter(Character::isLetter).count() < fewestLetters) return Optional.empty();
        List<DetectedLanguage> languages = Profiles.DETECTOR.getProbabilities(Profiles.TEXTS.forText(beginning));
        return languages.stream().findFirst();
    }

    private static String primary(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return switch (language) {
            case "nb", "nn" -> "no";
            case "fil" -> "tl";
            case "bs", "sh" -> "hr";
            default -> language;
        };
    }
}
