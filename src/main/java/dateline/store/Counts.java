package dateline.store;

/**
 * How much a store holds.
 *
 * @param facts events, statements, offices and figures
 * @param triples in the default graph
 * @param quads in all, those triples and the named graphs
 */
public record Counts(long articles, long facts, long triples, long quads) {}
