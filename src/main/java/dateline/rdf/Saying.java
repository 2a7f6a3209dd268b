package dateline.rdf;

/** Says one kind of thing that an article tells, each triple in the graph of the sentence that supports it. */
interface Saying {
    void say(ArticleGraphs article);
}
