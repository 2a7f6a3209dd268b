package dateline.corpus.resource;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people mean by the names of character encodings: not always what the names say (WHATWG Encoding, 4.2). */
final class Charsets {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Charset UTF_8 = StandardCharsets.UTF_8;
    private static final Charset JAPANESE = Charset.forName("windows-31j");
    private static final Charset KOREAN = Charset.forName("x-windows-949");
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset TRADITIONAL = Charset.forName("Big5-HKSCS");
    private static final Charset THAI = Charset.forName("x-windows-874");
    private static final Charset TURKISH = Charset.forName("windows-1254");

    /** Names whose bytes are read as a larger encoding that holds them, and names that Java does not know. */
    private static final Map<String, Charset> MEANT = Map.ofEntries(
            Map.entry("utf8", UTF_8),
            Map.entry("unicode-1-1-utf-8", UTF_8),
            Map.entry("iso-8859-1", WINDOWS_1252),
            Map.entry("iso8859-1", WINDOWS_1252),
            Map.entry("iso_8859-1", WINDOWS_1252),
            Map.entry("latin1", WINDOWS_1252),
            Map.entry("latin-1", WINDOWS_1252),
            Map.entry("ascii", WINDOWS_1252),
            Map.entry("us-ascii", WINDOWS_1252),
            Map.entry("ansi", WINDOWS_1252),
            Map.entry("iso-8859-9", TURKISH),
            Map.entry("iso8859-9", TURKISH),
            Map.entry("latin5", TURKISH),
            Map.entry("iso-8859-11", THAI),
            Map.entry("tis-620", THAI),
            Map.entry("windows-874", THAI),
            Map.entry("iso-8859-8-i", Charset.forName("ISO-8859-8")),
            Map.entry("gb2312", CHINESE),
            Map.entry("gb_2312-80", CHINESE),
            Map.entry("gbk", CHINESE),
            Map.entry("x-gbk", CHINESE),
            Map.entry("big5", TRADITIONAL),
            Map.entry("big5-hkscs", TRADITIONAL),
            Map.entry("shift_jis", JAPANESE),
            Map.entry("shift-jis", JAPANESE),
            Map.entry("sjis", JAPANESE),
            Map.entry("x-sjis", JAPANESE),
            Map.entry("euc-kr", KOREAN),
            Map.entry("ks_c_5601-1987", KOREAN),
            Map.entry("koi8-u", Charset.forName("KOI8-U")),
            Map.entry("macintosh", Charset.forName("x-MacRoman")),
            Map.entry("x-mac-cyrillic", Charset.forName("x-MacCyrillic")),
            Map.entry("utf-16", StandardCharsets.UTF_16LE),
            Map.entry("utf-32", Charset.forName("UTF-32LE")));

    private static final Pattern PARAMETER =
            Pattern.compile("\\bcharset\\s*=\\s*[\"']?\\s*(?<name>[\\w:.()-]+)", Pattern.CASE_INSENSITIVE);

    private Charsets() {}

    /** The encoding that is meant, if it is one that can be read. */
    static Optional<Charset> named(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        Charset meant = MEANT.get(key);
        if (meant != null) return Optional.of(meant);
        try {
            return Optional.of(Charset.forName(key));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** The encoding that a media type names as its parameter: {@code text/html; charset=utf-8}. */
    static Optional<Charset> parameter(String mediaType) {
        Matcher matcher = PARAMETER.matcher(mediaType);
        return matcher.find() ? named(matcher.group("name")) : Optional.empty();
    }

    /** Whether a character takes two bytes or four at the least. */
    static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }
}
