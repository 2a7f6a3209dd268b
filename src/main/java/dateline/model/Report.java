package dateline.model;

import java.util.List;
import java.util.Optional;

/**
 * What one sentence says of an event: exactly what that sentence supports, no more.
 *
 * @param sentence the number of the sentence
 * @param trigger the words that name the event
 * @param accordingTo the entity whose word the report rests on
 * @param participants in text order, no entity twice in one role
 * @param worded who else takes part, where the text gives no name; in text order
 * @param place the id of the entity where it happens, only if worded
 * @param rule the name of the rule that found it
 * @param confidence above 0, at most 1
 */
public record Report(
        int sentence,
        Span trigger,
        Status status,
        Optional<String> accordingTo,
        List<Participant> participants,
        List<WordedParticipant> worded,
        Optional<String> place,
        Optional<Time> time,
        String rule,
        double confidence) {
    public Report {
        participants = List.copyOf(participants);
        worded = List.copyOf(worded);
        Confidence.check(confidence);
    }

    public Report withConfidence(double newConfidence) {
        return new Report(
                sentence, trigger, status, accordingTo, participants, worded, place, time, rule, newConfidence);
    }

    /** One whose participants all are entities. */
    public Report(
            int sentence,
            Span trigger,
            Status status,
            Optional<String> accordingTo,
            List<Participant> participants,
            Optional<String> place,
            Optional<Time> time,
            String rule,
            double confidence) {
        this(sentence, trigger, status, accordingTo, participants, List.of(), place, time, rule, confidence);
    }
}
