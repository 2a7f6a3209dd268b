package dateline.identity;

import java.util.function.UnaryOperator;

/** One thing as one article tells it. */
public interface Telling {
    /** The IRI that its article's words alone gave it. */
    String iri();

    /**
     * What stands for it in the register: tellings of one form are of one thing, whatever their articles. The IRI, unless
     * things of one IRI can be several.
     */
    default String form() {
        return iri();
    }

    /** The same, with what it refers to (never itself) under these names. */
    Telling known(UnaryOperator<String> names);
}
