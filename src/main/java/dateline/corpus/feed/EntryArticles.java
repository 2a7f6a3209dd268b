package dateline.corpus.feed;

import dateline.corpus.article.LanguageTags;
import dateline.corpus.article.Metadata;
import dateline.corpus.article.Names;
import dateline.corpus.html.HtmlFragment;
import dateline.corpus.html.HtmlPage;
import dateline.corpus.resource.Fetcher;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.PassOn;
import dateline.corpus.resource.Sink;
import dateline.model.Article;
import dateline.model.MetadataSource;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes articles of the entries of one feed, and counts those that hold no article whole. */
final class EntryArticles {
    static final String NONE = "a feed without entries";

    /** A longer category is a list of tags. */
    private static final int LONGEST_SECTION = 40;

    private final Origin origin;
    private final Optional<Fetcher> fetcher;
    private final Sink sink;
    private int entries;
    private int summaries;
    private int empty;

    /** @param fetcher what brings the pages that are linked to, if links are followed */
    EntryArticles(Origin origin, Optional<Fetcher> fetcher, Sink sink) {
        this.origin = origin;
        this.fetcher = fetcher;
        this.sink = sink;
    }

    void add(Feed feed, Entry entry) {
        entries++;
        Optional<Markup> words = entry.content()
                .filter(content -> !content.isBlank())
                .or(() -> entry.summary().filter(summary -> !summary.isBlank()));
        Optional<Markup> longest = words.map(content -> longer(content, entry.summary()));
        if (longest.isEmpty() && entry.title().isEmpty()) {
            empty++;
            return;
        }
        Optional<URI> link = link(feed, entry);
        boolean isWhole = longest.isPresent() && Wholeness.isWhole(entry, longest.get());
        if (!isWhole && isFetched(feed, entry, link)) return;
        if (!isWhole) summaries++;
        Origin found = link.map(origin.at(place())::publishedAt).orElseGet(() -> origin.at(place()));
        HtmlFragment.read(
                found,
                metadata(feed, entry, link),
                longest.map(Wholeness::withoutLinkOn).orElse(""),
                sink);
    }

    /** The entry at hand. */
    String place() {
        return "entry " + entries;
    }

    boolean isEmpty() {
        return entries == 0;
    }

    /** Says what is to be said of the feed as a whole. */
    void finish() {
        if (empty > 0)
            sink.issue(origin.issue("%d of %d entries have neither headline nor text".formatted(empty, entries)));
        if (summaries > 0)
            sink.issue(
                    origin.issue("%d of %d entries hold only a summary; kept as that".formatted(summaries, entries)));
    }

    private static Markup longer(Markup content, Optional<Markup> summary) {
        return summary.filter(other -> other.words().length() > content.words().length())
                .orElse(content);
    }

    /** Whether the page that the entry links to could be had, and holds an article. */
    private boolean isFetched(Feed feed, Entry entry, Optional<URI> link) {
        if (fetcher.isEmpty() || link.isEmpty()) return false;
        Counting counting = new Counting(sink);
        fetcher.get().fetch(link.get(), counting, (page, articles) -> {
            Optional<String> type = page.origin().contentType().map(sent -> sent.toLowerCase(Locale.ROOT));
            if (type.isPresent() && !type.get().contains("html"))
                articles.issue(page.origin().issue("linked from a feed, but no page: " + type.get()));
            else HtmlPage.read(page, metadata(feed, entry, link), articles);
        });
        return counting.articles > 0;
    }

    private static final class Counting extends PassOn {
        private int articles;

        Counting(Sink sink) {
            super(sink);
        }

        @Override
        public void article(Origin origin, Article article) {
            articles++;
            super.article(origin, article);
        }
    }

    /** Where nothing says what a link is relative to, it is to the site. */
    private static Optional<URI> link(Feed feed, Entry entry) {
        return entry.link()
                .flatMap(link ->
                        link.isAbsolute() ? Optional.of(link) : References.resolve(feed.link(), link.toString()))
                .filter(link -> link.isAbsolute() && link.getHost() != null);
    }

    private static Metadata metadata(Feed feed, Entry entry, Optional<URI> link) {
        Metadata metadata = new Metadata();
        Feed from = entry.source().filter(source -> source.title().isPresent()).orElse(feed);
        Optional<String> publisher = from.title().flatMap(FeedTitle::outlet);
        List<Author> authors =
                entry.authors().isEmpty() && feed.form() != Feed.Form.RSS ? from.authors() : entry.authors();
        List<String> names = Names.of(authors.stream()
                        .flatMap(author -> author.name().stream())
                        .toList())
                .stream()
                .filter(name -> publisher.filter(name::equalsIgnoreCase).isEmpty())
                .toList();
        link.ifPresent(address -> metadata.url().by(MetadataSource.FEED, address));
        entry.title().ifPresent(title -> metadata.headline().by(MetadataSource.FEED, title));
        publisher.ifPresent(title -> metadata.publisher().by(MetadataSource.FEED, title));
        entry.published().ifPresent(date -> metadata.published().by(MetadataSource.FEED, date));
        entry.updated()
                .filter(date -> !Optional.of(date).equals(entry.published()))
                .ifPresent(date -> metadata.modified().by(MetadataSource.FEED, date));
        if (!names.isEmpty()) metadata.authors().by(MetadataSource.FEED, names);
        if (entry.categories().size() == 1 && entry.categories().getFirst().length() <= LONGEST_SECTION)
            metadata.section().by(MetadataSource.FEED, entry.categories().getFirst());
        entry.language().or(from::language).flatMap(LanguageTags::find).ifPresent(tag -> metadata.language()
                .by(MetadataSource.FEED, tag));
        return metadata;
    }
}
