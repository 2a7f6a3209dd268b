package dateline.bench.engines;

import dateline.corpus.Sources;
import dateline.model.Article;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Articles to measure with, read as {@code dateline extract} reads them. */
final class Texts {
    private Texts() {}

    /** Every so-manieth article of the sources. */
    static List<Article> of(List<String> sources, int every) {
        List<Article> all = new ArrayList<>();
        new Sources(InputStream.nullInputStream())
                .read(sources, all::add, issue -> System.err.println("issue: " + issue));
        List<Article> some = IntStream.range(0, all.size())
                .filter(index -> index % every == 0)
                .mapToObj(all::get)
                .toList();
        if (some.isEmpty()) throw new IllegalArgumentException("no article in " + sources);
        return some;
    }
}
