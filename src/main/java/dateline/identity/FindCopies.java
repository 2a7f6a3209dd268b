package dateline.identity;

import java.util.function.Consumer;

/** Says of every near-copy what it is a copy of: the first published. */
final class FindCopies implements Finder<TextProfile> {
    @Override
    public void find(Cluster<TextProfile> thing, Known known, Consumer<Finding> found) {
        for (Told<TextProfile> told : thing.tellings())
            if (!told.fact().iri().equals(thing.name()))
                found.accept(new Finding.Copy(told.fact().iri(), thing.name()));
    }
}
