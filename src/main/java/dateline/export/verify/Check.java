package dateline.export.verify;

import java.io.IOException;

/** Something that a release promises, and how to see whether it keeps it. Reads the folder only through the candidate. */
interface Check {
    /**
     * Looks, and tells the findings what is wrong and what was looked at.
     *
     * @throws IOException if a file cannot be read at all; that is a finding too
     */
    void look(Candidate candidate, Findings findings) throws IOException;
}
