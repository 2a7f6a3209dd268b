package dateline.evaluate.marks;

import dateline.model.Span;
import java.util.List;

/**
 * What a text attributes to a source.
 *
 * @param content the words said, in one or several pieces; at least one
 * @param source the words for who speaks; none where the text does not tell
 * @param cue the words that introduce it; none where they are not known
 * @param type "direct", "mixed", "indirect"
 * @param rule what found it; empty in the gold
 */
public record MarkedQuote(List<Span> content, List<Span> source, List<Span> cue, String type, String rule) {
    public MarkedQuote {
        content = List.copyOf(content);
        source = List.copyOf(source);
        cue = List.copyOf(cue);
    }

    Span envelope() {
        return content.stream().reduce(Span::join).orElseThrow();
    }

    /** Whether the speakers are the same, as far as both say: one word in common. */
    boolean isBySpeakerOf(MarkedQuote gold) {
        return gold.source.isEmpty() && source.isEmpty()
                || source.stream().anyMatch(span -> gold.source.stream().anyMatch(span::overlaps));
    }
}
