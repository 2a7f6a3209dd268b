package dateline.bench.engines;

import dateline.model.Article;

/** Something that reads articles and is timed. */
interface Contender {
    void read(Article article);
}
