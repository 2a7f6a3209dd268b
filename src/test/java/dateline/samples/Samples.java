package dateline.samples;

import dateline.authority.Authority;
import dateline.corpus.Sources;
import dateline.extract.Extractor;
import dateline.extract.Parses;
import dateline.link.Linker;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Passage;
import dateline.model.Span;
import dateline.model.Zone;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The facts of the sample articles, found once. */
final class Samples {
    private static final Extractor EXTRACTOR = new Extractor(Parses.kept());
    private static final Linker LINKER = new Linker(Authority.bundled());
    private static final List<ArticleFacts> FACTS = read("data/articles");

    private Samples() {}

    static List<ArticleFacts> facts() {
        return FACTS;
    }

    static ArticleFacts facts(Article article) {
        return LINKER.link(EXTRACTOR.extract(article));
    }

    /** Those of the articles that other outlets took over from an agency; no part of the published samples. */
    static List<ArticleFacts> copies() {
        return read("data/copies");
    }

    private static List<ArticleFacts> read(String folder) {
        List<ArticleFacts> facts = new ArrayList<>();
        new Sources(InputStream.nullInputStream())
                .read(List.of(folder), article -> facts.add(facts(article)), issue -> {
                    throw new AssertionError(issue);
                });
        return List.copyOf(facts);
    }

    /** The article with another text: as long as its own, or with something after it. */
    static Article withText(Article article, String text) {
        List<Passage> passages = new ArrayList<>(article.passages());
        if (text.length() > article.text().length())
            passages.add(new Passage(Zone.BODY, new Span(article.text().length(), text.length())));
        var other = Article.of(text, passages)
                .authors(article.authors())
                .creditedSources(article.creditedSources())
                .choices(article.choices());
        article.url().ifPresent(other::url);
        article.headline().ifPresent(other::headline);
        article.publisher().ifPresent(other::publisher);
        article.published().ifPresent(other::published);
        article.modified().ifPresent(other::modified);
        article.section().ifPresent(other::section);
        article.language().ifPresent(other::language);
        return other.build();
    }

    /** The same facts of another article: one with the same words where there are facts. */
    static ArticleFacts of(Article article, ArticleFacts facts) {
        return new ArticleFacts(
                facts.extractor(),
                article,
                facts.sentences(),
                facts.entities(),
                facts.events(),
                facts.statements(),
                facts.offices(),
                facts.figures());
    }
}
