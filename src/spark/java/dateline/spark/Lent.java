package dateline.spark;

import java.io.Serializable;
import java.util.Map;

/**
 * An article as it travels to where it is needed.
 *
 * @param profile what identity needs of it
 * @param names what that of which it speaks is called across articles, by form
 */
record Lent(String article, String profile, Map<String, String> names) implements Serializable {
    private static final long serialVersionUID = 1;

    Lent {
        names = Map.copyOf(names);
    }
}
