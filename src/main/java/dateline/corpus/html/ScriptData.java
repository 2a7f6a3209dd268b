package dateline.corpus.html;

import dateline.corpus.article.Dates;
import dateline.model.MetadataSource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The date of publication in the data that a page's own scripts work with, where the page says it nowhere else. Such data
 * tell of other stories too: only if all dates in it are of one day, the page was published then.
 */
final class ScriptData {
    /** Characters of all scripts together. */
    private static final int MOST = 3_000_000;

    private static final Pattern PUBLISHED = Pattern.compile(
            "\\\\?[\"'](?:datePublished|publishedDate|published_?(?:at|date|time|on)|publish_?(?:date|time)|publication_?date|first_?published(?:_?(?:at|date))?|pub_?date)\\\\?[\"']\\s{0,3}:\\s{0,3}(?:\\\\?[\"'](?<words>[^\"'\\\\]{8,40})|(?<epoch>\\d{10,13}))",
            Pattern.CASE_INSENSITIVE);

    private ScriptData() {}

    static void tell(PageParts parts, Claims claims) {
        List<String> said =
                parts.data().stream().flatMap(script -> dates(script.data())).toList();
        long days = said.stream()
                .flatMap(words -> Dates.find(words).stream())
                .map(date -> date.date())
                .distinct()
                .count();
        if (days == 1) said.stream().findFirst().ifPresent(words -> claims.published(MetadataSource.MARKUP, words));
    }

    private static Stream<String> dates(String data) {
        if (data.length() > MOST) return Stream.empty();
        Matcher matcher = PUBLISHED.matcher(data);
        return matcher.results()
                .map(result -> result.group(1) == null ? result.group(2) : result.group(1))
                .filter(words -> Dates.find(words).isPresent());
    }
}
