package dateline.export.release;

/** How much of the articles' words a release may hold. {@link WithholdText} sees to it. */
public enum TextRights {
    /** Where each sentence begins and ends, and a hash of its words; no text. */
    OFFSETS,
    /** The words of the sentences that facts rest on. */
    SENTENCES,
    /** All sentences. */
    FULL
}
