package dateline.extract;

import dateline.model.Span;

/** Hears of near misses: what looked like a fact to a rule, and why the rule did not take it for one. */
public interface Trace {
    /** Nobody listens. */
    Trace NONE = (rule, passage, reason) -> {};

    /**
     * A rule has turned something down.
     *
     * @param rule its name, as facts that it finds bear it
     * @param passage where it stands in the text
     * @param reason why, in words for a reader: "nobody is named that could have said it"
     */
    void rejected(String rule, Span passage, String reason);
}
