package dateline.serve.page;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes words and addresses that come from articles safe to look at; what they mean to HTML is the templates' matter. */
final class Plain {
    /** Scripts that are written together in one language. */
    private static final Set<UnicodeScript> JAPANESE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private Plain() {}

    /** Without what cannot be seen and turns the order of letters round or ends lines where none ends. */
    static String text(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.codePoints().forEach(letter -> {
            if (Character.isWhitespace(letter) || Character.getType(letter) == Character.CONTROL) plain.append(' ');
            else if (!isHidden(letter)) plain.appendCodePoint(letter);
        });
        return plain.toString().strip().replaceAll(" {2,}", " ");
    }

    /** Marks of direction (UAX #9), tags, noncharacters, halves of pairs, and what stands for nothing. */
    private static boolean isHidden(int letter) {
        return letter == 0x061C
                || letter == 0x200B
                || letter == 0x200E
                || letter == 0x200F
                || (letter >= 0x2028 && letter <= 0x202E)
                || (letter >= 0x2060 && letter <= 0x206F)
                || letter == 0xFEFF
                || (letter >= 0xFFF9 && letter <= 0xFFFB)
                || (letter & 0xFFFE) == 0xFFFE
                || (letter >= 0xE0000 && letter <= 0xE007F)
                || Character.getType(letter) == Character.SURROGATE;
    }

    /** At most so many letters, cut between words. */
    static String cut(String words, int most) {
        if (words.length() <= most) return words;
        int end = words.lastIndexOf(' ', most - 1);
        return words.substring(0, end > most / 2 ? end : most - 1) + "…";
    }

    /** Whether a page may link to it: http or https, with a host, and nothing hidden in it. */
    static boolean isLink(String iri) {
        if (!iri.startsWith("http://") && !iri.startsWith("https://")) return false;
        if (iri.length() > 2000 || !iri.equals(text(iri)) || iri.indexOf('"') >= 0) return false;
        try {
            URI address = new URI(iri);
            return address.getRawAuthority() != null && address.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** An address to be read: a host that mixes scripts, to look like another, in the letters that the Web uses for it. */
    static String address(String iri) {
        String plain = text(iri);
        int begin = plain.indexOf("://");
        if (begin < 0) return plain;
        int end = begin + 3;
        while (end < plain.length() && "/?#".indexOf(plain.charAt(end)) < 0) end++;
        String host = plain.substring(begin + 3, end);
        return plain.substring(0, begin + 3) + host(host) + plain.substring(end);
    }

    private static String host(String host) {
        return Arrays.stream(host.split("\\.", -1))
                .map(label -> mixesScripts(label) ? ascii(label) : label)
                .collect(Collectors.joining("."));
    }

    private static boolean mixesScripts(String label) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        label.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.remove(UnicodeScript.COMMON);
        scripts.remove(UnicodeScript.INHERITED);
        return scripts.size() > 1 && !JAPANESE.containsAll(scripts);
    }

    private static String ascii(String label) {
        try {
            return IDN.toASCII(label.toLowerCase(Locale.ROOT), IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            return label.codePoints()
                    .mapToObj(letter -> letter < 128 ? Character.toString(letter) : "\\u{%x}".formatted(letter))
                    .collect(Collectors.joining());
        }
    }
}
