package dateline.identity;

import java.util.List;

/**
 * A thing with all that is told of it.
 *
 * @param name its IRI, across articles
 * @param tellings the first published first
 */
record Cluster<T extends Telling>(String name, List<Told<T>> tellings) {
    Cluster {
        tellings = List.copyOf(tellings);
    }
}
