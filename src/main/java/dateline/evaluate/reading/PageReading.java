package dateline.evaluate.reading;

import dateline.model.Article;
import dateline.model.Timestamp;
import dateline.model.Zone;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a program found on a page, ours or another.
 *
 * @param body paragraphs and headings, a line each
 */
public record PageReading(String body, Optional<String> headline, List<String> authors, Optional<Timestamp> published) {
    /** Of a page that was refused. */
    public static final PageReading NOTHING = new PageReading("", Optional.empty(), List.of(), Optional.empty());

    /** What the people who made the gold sets took for the body. */
    private static final Set<Zone> BODY = EnumSet.of(Zone.DATELINE, Zone.HEADING, Zone.BODY);

    public PageReading {
        authors = List.copyOf(authors);
    }

    public static PageReading of(Article article) {
        String body = article.passages().stream()
                .filter(passage -> BODY.contains(passage.zone()))
                .map(passage -> passage.span().of(article.text()))
                .collect(Collectors.joining("\n"));
        return new PageReading(body, article.headline(), article.authors(), article.published());
    }
}
