package dateline.serve.browse;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param total how many there are in all, filtered
 * @param ordered whether the order is known; if not, this is what the store has first
 * @param cut whether there are more than are listed
 * @param links to other pages
 */
public record ListPage(
        Kind kind, List<Item> items, long total, int number, int pages, boolean ordered, boolean cut, Links links) {

    /**
     * Addresses below the base, with their query.
     *
     * @param list without a page
     * @param self of this page, in whichever form
     * @param first the others are of pages in the form that was asked for by name
     */
    public record Links(
            String list, String self, String first, Optional<String> previous, Optional<String> next, String last) {}

    /** A choice in a filter. */
    public record Choice(String value, String label, boolean chosen) {}

    /** A filter of the list, for a form. */
    public record Choices(String name, String label, List<Choice> choices) {}

    /** "the latest first". */
    public String order() {
        return kind.order().words();
    }
}
