package dateline.serve.browse;

import java.util.List;
import java.util.Optional;

/**
 * What a search found, as its page shows it.
 *
 * @param typed what somebody searched for
 * @param indexed whether it was searched for by words; if not, by whole names
 * @param cut whether only the beginning of it was searched for
 * @param more whether there may be more than was counted
 * @param kind the one kind that is shown, if one was asked for
 * @param groups by kind, those that were found
 * @param query SPARQL that finds the same; empty if nothing was searched for
 */
public record Found(
        String typed,
        boolean indexed,
        boolean cut,
        boolean more,
        Optional<Kind> kind,
        List<Group> groups,
        String query,
        String ask) {

    /**
     * What was found of a kind.
     *
     * @param all where all of them are listed, below the base
     * @param number of the page
     * @param previous below the base
     */
    public record Group(
            Kind kind,
            long total,
            List<Result> results,
            String all,
            int number,
            int pages,
            Optional<String> previous,
            Optional<String> next) {}

    /**
     * A thing that was found.
     *
     * @param name its name in parts
     * @param passage where the words were found, if not in that name
     */
    public record Result(Item item, List<Part> name, List<Part> passage) {}

    /** @param found whether it is one of the words that were searched for */
    public record Part(String text, boolean found) {}

    public long total() {
        return groups.stream().mapToLong(Group::total).sum();
    }
}
