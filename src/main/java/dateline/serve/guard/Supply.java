package dateline.serve.guard;

import dateline.store.Store;

/**
 * That replicas may have what is in a store, the register with it.
 *
 * @param token that they must bear
 */
public record Supply(Token token, Store store) {}
