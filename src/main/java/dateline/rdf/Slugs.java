package dateline.rdf;

import com.github.slugify.Slugify;
import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Spells names in the letters of an address: {@code a-z}, {@code 0-9} and single hyphens. The same text gives the same
 * slug for ever; where the letters alone would make two names one, a piece of the name's SHA-256 keeps them apart.
 */
final class Slugs {
    /** Longer slugs are cut here: an address should still fit a line of text. */
    private static final int LENGTH = 100;

    private static final int HASH = 8;
    private static final Pattern INITIAL = Pattern.compile("\\b(\\p{L})\\.");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ`]");
    private static final Pattern LOST = Pattern.compile("[^\\p{ASCII}\\p{P}\\p{Z}\\p{C}]|\\p{S}|[#%@*]");

    private final Slugify slugify = Slugify.builder().locale(Locale.ROOT).build();
    // Kept here, since Slugify would build its own anew for every name, which takes longer than all the rest.
    private final Transliterator latin = Transliterator.getInstance("NFKD; [:M:] Remove; Latin-ASCII");
    private final Transliterator any = Transliterator.getInstance("Any-Latin; NFKD; [:M:] Remove; Latin-ASCII");

    /**
     * A name as a slug. Latin letters lose their marks ("Müller" and "Muller" are one); other scripts are transliterated,
     * and they, like names with signs ("C++"), end in a piece of their hash, since there different names often come to
     * the same letters. "U.S." is spelt as "US".
     */
    String of(String name) {
        String slug = letters(name);
        String plain = plain(name);
        boolean lossy = slug.isEmpty()
                || LOST.matcher(isAscii(plain) ? plain : latin.transliterate(plain))
                        .find();
        return cut(lossy ? join(slug, hash(name.strip().toLowerCase(Locale.ROOT))) : slug);
    }

    /** The letters of a text and no more, for slugs that something else keeps apart; empty where it has none. */
    String letters(String text) {
        String plain = plain(text);
        return slugify.slugify(isAscii(plain) ? plain : any.transliterate(plain));
    }

    private static String plain(String name) {
        return INITIAL.matcher(APOSTROPHE.matcher(name.strip()).replaceAll("")).replaceAll("$1");
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(unit -> unit < 128);
    }

    /** The parts that are not empty, one after the other. */
    static String join(String... parts) {
        return String.join("-", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }

    /** The slug itself, or if it is too long, its first words and a piece of the hash of the whole. */
    static String cut(String slug) {
        return slug.length() <= LENGTH ? slug : join(words(slug, LENGTH - HASH - 1), hash(slug));
    }

    /** The first words of a slug, at most this many letters in all. */
    static String words(String slug, int length) {
        if (slug.length() <= length) return slug;
        int hyphen = slug.lastIndexOf('-', length);
        return slug.substring(0, hyphen > 0 ? hyphen : length);
    }

    /** The first eight hexadecimal digits of the SHA-256 of the parts, each told from the next. */
    static String hash(String... parts) {
        return sha256(String.join("\u0000", parts)).substring(0, HASH);
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
