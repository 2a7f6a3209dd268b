package dateline.extract.events;

import dateline.model.Span;
import java.util.List;

/**
 * An event as event coders write it down: who did what to whom.
 *
 * @param code the root code of CAMEO, 1 to 20
 * @param actors where those stand who do it
 * @param recipients where those stand to whom it is done; of an event that all do together, everyone again
 */
public record Coded(int code, List<Span> actors, List<Span> recipients) {
    public Coded {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
