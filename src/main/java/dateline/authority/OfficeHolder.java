package dateline.authority;

import java.net.URI;
import java.util.List;

/**
 * That somebody held an office, as a list says.
 *
 * @param name as the list has it: often the whole name, sometimes the last name alone
 * @param country the code of the country
 * @param links IRIs of the holder, where known
 */
public record OfficeHolder(String name, String country, OfficeKind kind, Term term, List<URI> links) {
    public OfficeHolder {
        links = List.copyOf(links);
    }

    /** The last word of the name: "Netanyahu" of "Benjamin Netanyahu". */
    public String lastName() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
