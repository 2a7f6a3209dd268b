package dateline.serve.browse;

/**
 * A thing in a list.
 *
 * @param href where its page is
 * @param name its name, headline or words
 * @param date of an article, as it is in the data; else empty
 * @param about the publisher of an article, the country of a place; else empty
 * @param aboutHref where the page of that is; may be empty
 */
public record Item(String iri, String href, String name, String date, String about, String aboutHref) {}
