package dateline.extract.entities;

import dateline.extract.ParsedSentence;

/** Adds mentions by common nouns of one kind: "the ministry", "both leaders". */
interface NominalRule {
    /** Adds those of this sentence; the sentences before have been read. */
    void in(ParsedSentence sentence, Discourse discourse);
}
