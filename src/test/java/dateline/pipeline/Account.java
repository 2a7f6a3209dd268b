package dateline.pipeline;

import dateline.store.Store;
import java.util.ArrayList;
import java.util.List;

/** What a store must have, since it was acknowledged: the same operations, done to a store in memory. */
final class Account {
    private final Operations operations;
    private final Store model;
    private final int articles;
    private final List<Operations.Kind> acknowledged = new ArrayList<>();

    /** @param articles how many there may be in the end */
    Account(Operations operations, Store model, int articles) {
        this.operations = operations;
        this.model = model;
        this.articles = articles;
    }

    /** How many operations; the number of the next. */
    int next() {
        return acknowledged.size();
    }

    void acknowledge(Operations.Kind kind) {
        operations.run(next(), kind, model);
        acknowledged.add(kind);
    }

    /**
     * Compares with what a store says it has.
     *
     * @param underWay what may have been done since, and was not acknowledged; counts as acknowledged if it was
     * @return whether it was
     * @throws IllegalStateException if the store has something else
     */
    boolean found(String state, Operations.Kind underWay) {
        String before = StoreState.of(model, articles);
        if (state.equals(before)) return false;
        acknowledge(underWay);
        String after = StoreState.of(model, articles);
        if (state.equals(after)) return true;
        throw new IllegalStateException(
                "%d operations are acknowledged; the store has %s, and should have %s or, with %s done, %s"
                        .formatted(next() - 1, state, before, underWay, after));
    }

    /** Throws if a release or backup that was acknowledged is not there, or anything is there that is not whole. */
    void requireMade(MadeFiles made) {
        made.requireWhole();
        for (int number = 0; number < next(); number++) {
            Operations.Kind kind = acknowledged.get(number);
            boolean isMade = kind == Operations.Kind.RELEASE || kind == Operations.Kind.BACKUP;
            if (isMade && !made.has(number)) throw new IllegalStateException("%s %d is lost".formatted(kind, number));
        }
    }
}
