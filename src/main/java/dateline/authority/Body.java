package dateline.authority;

import java.net.URI;
import java.util.List;

/**
 * A public body with a name of its own.
 *
 * @param names the usual one first
 * @param country the code of its country; empty for a body of several
 * @param kind "parliament", "presidency", "ministry" …; "international" for a body of several countries
 * @param union {@code EU} or {@code UN} for a body of theirs; else empty
 */
public record Body(List<String> names, String country, String kind, String union, List<URI> links) {
    public Body {
        names = List.copyOf(names);
        links = List.copyOf(links);
    }

    public String name() {
        return names.getFirst();
    }
}
