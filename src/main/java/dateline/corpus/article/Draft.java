package dateline.corpus.article;

import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Sink;
import dateline.model.Article;
import dateline.model.ArticleBuilder;
import dateline.model.MetadataSource;
import dateline.model.Passage;
import java.util.List;
import java.util.Optional;

/**
 * An article as far as its reader has it.
 *
 * @param text clean ({@link CleanText})
 * @param passages in order, not overlapping
 * @param credited whose work the article says it is
 */
public record Draft(Metadata metadata, String text, List<Passage> passages, List<String> credited) {
    /** RFC 5646: a language that is not determined. */
    private static final String SOME_LANGUAGE = "und";

    /** Decides what is open, says as an issue if there will be no facts of it, and hands it on. */
    public void finish(Origin origin, Sink sink) {
        English english = English.of(Reasons.factual(text, passages));
        if (english == English.NO) sink.issue(origin.issue(Reasons.NOT_ENGLISH));
        if (english == English.YES) metadata.language().by(MetadataSource.TEXT, "en");
        Optional<String> publisher = metadata.publisher().best();
        ArticleBuilder article = Article.of(text, passages)
                .creditedSources(credited.stream()
                        .filter(name -> publisher.filter(name::equalsIgnoreCase).isEmpty())
                        .toList())
                .choices(metadata.choices());
        metadata.url().best().ifPresent(article::url);
        metadata.headline().best().ifPresent(article::headline);
        publisher.ifPresent(article::publisher);
        metadata.published().best().ifPresent(article::published);
        metadata.modified().best().ifPresent(article::modified);
        metadata.authors().best().ifPresent(article::authors);
        metadata.section().best().ifPresent(article::section);
        metadata.language()
                .best()
                .filter(tag -> english != English.NO || !tag.startsWith("en"))
                .or(() -> english == English.NO ? Optional.of(SOME_LANGUAGE) : Optional.empty())
                .ifPresent(article::language);
        sink.article(origin, article.build());
    }
}
