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
    /** Decides what is open, says as an issue if there will be no facts of it, and hands it on. */
    public void finish(Origin origin, Sink sink) {
        origin.url().ifPresent(address -> metadata.url().by(MetadataSource.ADDRESS, address));
        Optional<String> language = language();
        language.filter(tag -> !Language.isEnglish(tag))
                .ifPresent(tag -> sink.issue(origin.issue(Reasons.notEnglish(tag))));
        origin.url().ifPresent(address -> metadata.url().by(MetadataSource.ADDRESS, address));
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
        language.ifPresent(article::language);
        sink.article(origin, article.build());
    }

    /** A text is in the language it is in, whatever is said of it; whoever agrees may know the region as well. */
    private Optional<String> language() {
        Optional<String> declared = metadata.language().best();
        Optional<String> spoken =
                Language.of(Reasons.factual(text, passages), declared).or(() -> Language.of(text, declared));
        spoken.ifPresent(tag -> {
            metadata.language().believe(said -> Language.isSame(said, tag));
            if (!tag.equals(Language.UNDETERMINED)) metadata.language().by(MetadataSource.TEXT, tag);
        });
        return metadata.language().best().or(() -> spoken);
    }
}
