package dateline.fuzz;

import dateline.corpus.Sources;
import dateline.corpus.article.Dates;
import dateline.corpus.article.Metadata;
import dateline.corpus.html.HtmlFragment;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Sink;
import dateline.corpus.web.ListingsDoor;
import dateline.model.Article;
import dateline.model.Issue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * A way in for bytes that nobody vouches for.
 *
 * @param name of the folder that its fixtures stand in
 * @param read must return, whatever it is given
 */
public record FuzzTarget(String name, Consumer<byte[]> read) {
    private static final Sink NOWHERE = new Nowhere();

    /** One for each form that is read, and one for what is read inside of others. */
    public static final List<FuzzTarget> ALL = List.of(
            source("text"),
            source("json-lines"),
            source("html"),
            source("json"),
            source("csv"),
            source("ninjs"),
            source("feed"),
            source("newsml"),
            source("warc"),
            source("gzip"),
            source("zstd"),
            source("bzip2"),
            source("xz"),
            source("zip"),
            source("tar"),
            new FuzzTarget("fragment", FuzzTarget::fragment),
            new FuzzTarget("sitemap", bytes -> ListingsDoor.read(bytes, NOWHERE)),
            new FuzzTarget("dates", bytes -> Dates.find(new String(bytes, StandardCharsets.UTF_8))));

    public static FuzzTarget of(String name) {
        return ALL.stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reader is called " + name));
    }

    /** Through the door that users use: the content says which reader it goes to. */
    private static FuzzTarget source(String name) {
        return new FuzzTarget(name, bytes -> new Sources(new ByteArrayInputStream(bytes))
                .read(List.of("-"), article -> {}, issue -> {}));
    }

    private static void fragment(byte[] bytes) {
        HtmlFragment.read(Origin.of("fragment"), new Metadata(), new String(bytes, StandardCharsets.UTF_8), NOWHERE);
    }

    /** What is read does not matter, only that it comes to an end. */
    private static final class Nowhere implements Sink {
        @Override
        public void article(Origin origin, Article article) {}

        @Override
        public void issue(Issue issue) {}
    }
}
