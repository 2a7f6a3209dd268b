package dateline.extract.statements;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Span;
import java.util.Set;

/**
 * A verb that introduces somebody's words.
 *
 * @param verb the verb
 * @param span the verb with its auxiliaries: "has said"
 * @param frames how what is said may follow it, as in {@code speech-verbs.txt}
 * @param source who speaks; somebody
 * @param hearer who is spoken to
 */
record Cue(ParsedSentence sentence, Token verb, Span span, Set<String> frames, Source source, Hearer hearer) {
    /** Whether it tells what somebody thinks or wants, not what he said. */
    boolean isStance() {
        return takes("stance");
    }

    boolean takes(String frame) {
        return frames.contains(frame);
    }
}
