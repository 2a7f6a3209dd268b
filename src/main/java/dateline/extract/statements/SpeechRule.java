package dateline.extract.statements;

import java.util.List;

/** One way in which articles relate what somebody said. */
interface SpeechRule {
    /**
     * The utterances that this rule finds.
     *
     * @param cues the cues of the article that no rule before has used, in text order
     */
    List<Utterance> find(Reading reading, List<Cue> cues);
}
