package dateline.extract.events;

import dateline.extract.Token;
import dateline.model.EventKind;
import dateline.model.Span;

/**
 * A word that names an event.
 *
 * @param token the verb or noun itself
 * @param span the words that name it: "carried out", "air strikes", "shakes hands"
 */
record Trigger(EventKind kind, Token token, Span span, Frame frame) {
    boolean isVerb() {
        return token.isVerb();
    }
}
