package dateline.identity;

import java.util.function.Consumer;

/** Finds what follows from all that is told of a thing, and of things near it. */
interface Finder<T extends Telling> {
    /**
     * Tells each finding about this thing, alone or with others: the same, to the letter, from whichever of them it is
     * asked.
     */
    void find(Cluster<T> thing, Known known, Consumer<Finding> found);
}
