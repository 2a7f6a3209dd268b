package dateline.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.function.Function;

/** What each of many things gives, one after the other, without holding it all. */
final class Flat<I, O> implements Iterator<O> {
    private final Iterator<I> things;
    private final Function<I, Iterator<O>> gives;
    private Iterator<O> now = Collections.emptyIterator();

    Flat(Iterator<I> things, Function<I, Iterator<O>> gives) {
        this.things = things;
        this.gives = gives;
    }

    @Override
    public boolean hasNext() {
        while (!now.hasNext() && things.hasNext()) now = gives.apply(things.next());
        return now.hasNext();
    }

    @Override
    public O next() {
        return hasNext() ? now.next() : Collections.<O>emptyIterator().next();
    }
}
