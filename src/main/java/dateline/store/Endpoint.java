package dateline.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where another store is asked and changed: the SPARQL 1.1 Protocol.
 *
 * @param query the address that takes queries
 * @param update the address that takes updates
 */
public record Endpoint(String query, String update) {
    private static final Pattern FORM = Pattern.compile("(https?://[^\\s,]+)(?:,(https?://[^\\s,]+))?");

    /** From "http://host/dataset", or from two addresses with a comma between; empty if it is neither. */
    public static Optional<Endpoint> find(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) return Optional.empty();
        return Optional.of(new Endpoint(form.group(1), form.group(2) == null ? form.group(1) : form.group(2)));
    }

    @Override
    public String toString() {
        return query;
    }
}
