package dateline.serve.browse;

/**
 * A member of a list, as small as can be: there are many.
 *
 * @param publisher of an article: which of {@link Listing#publishers()}; -1 for none
 * @param month of an article: months since the year 0; -1 for none
 * @param events kinds of event, as bits in the order of {@link Listing#events()}: of an event its own, of an article those
 *     that it reports
 */
record Entry(String iri, int publisher, int month, long events) {
    static final int NONE = -1;
}
