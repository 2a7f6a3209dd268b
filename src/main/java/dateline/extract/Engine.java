package dateline.extract;

import dateline.model.Article;

/** Splits an article into sentences and words, tags, names and parses them. Safe for use by several threads. */
public interface Engine {
    /** Parses the sentences of all zones that bear facts. */
    ParsedArticle parse(Article article);

    /** What it is, with its version: "CoreNLP 4.5.10". */
    String id();
}
