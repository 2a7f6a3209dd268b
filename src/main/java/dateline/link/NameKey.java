package dateline.link;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What two spellings of one name have in common: letter case counts, articles, accents and the form of a firm do not. */
final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|[.’'ʻ‘`]");
    private static final Pattern JOINED = Pattern.compile("[-\\s]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:The|the) ");
    private static final Pattern FORM = Pattern.compile(
            ",? (?:Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|Plc|PLC|AG|SA|NV|LLC|LLP|Holdings)$");

    private NameKey() {}

    static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFD))
                .replaceAll("");
        plain = ARTICLE.matcher(JOINED.matcher(plain).replaceAll(" ")).replaceFirst("");
        String bare = FORM.matcher(plain).replaceFirst("");
        return bare.isEmpty() ? plain : bare;
    }
}
