package dateline.corpus.resource;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Tells by frequent bytes what encoding a text of which nothing is said is likely to be in, where it is not UTF-8. */
final class Guess {
    /** Enough to tell; the detector's work grows with it. */
    private static final int LOOK = 64 * 1024;

    /** Below this the detector has found next to nothing that speaks for its guess. */
    private static final int CONFIDENCE = 25;

    /** Whoever writes in Latin letters writes most of them without accents; other scripts have no byte of ASCII. */
    private static final double MOST_ACCENTS = 0.5;

    /** Encodings of mainframes and of mail: that a text is in one of them is always an error of the detector. */
    private static final Set<String> NEVER = Set.of("IBM420_rtl", "IBM420_ltr", "IBM424_rtl", "IBM424_ltr", "UTF-8");

    private static final Set<String> WESTERN = Set.of("ISO-8859-1", "windows-1252");

    private Guess() {}

    /** Some encoding: windows-1252 if nothing speaks for another. */
    static Charset of(byte[] bytes, int length, boolean isMarkup) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(isMarkup);
        detector.setText(Arrays.copyOf(bytes, Math.min(length, LOOK)));
        boolean isWestern = !isNonsense(Decoded.of(bytes, length, Charsets.WINDOWS_1252));
        for (CharsetMatch match : detector.detectAll()) {
            if (isWestern && (match.getConfidence() < CONFIDENCE || WESTERN.contains(match.getName()))) break;
            if (NEVER.contains(match.getName()) || WESTERN.contains(match.getName())) continue;
            Optional<Charset> charset = Charsets.named(match.getName())
                    .filter(guess -> !Charsets.isWide(guess))
                    .filter(guess -> Decoded.of(bytes, length, guess).malformed() * 100L <= length);
            if (charset.isPresent()) return charset.get();
        }
        return Charsets.WINDOWS_1252;
    }

    /** Whether a text in this encoding would be no language: an editor that did not know the encoding put down windows-1252. */
    static boolean isNonsense(Decoded decoded) {
        if (!decoded.charset().equals(Charsets.WINDOWS_1252)) return false;
        long letters = decoded.text().chars().filter(Character::isLetter).count();
        long accented = decoded.text()
                .chars()
                .filter(character -> character > 0x7F && Character.isLetter(character))
                .count();
        return accented > letters * MOST_ACCENTS;
    }
}
