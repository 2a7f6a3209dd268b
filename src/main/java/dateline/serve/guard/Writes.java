package dateline.serve.guard;

import java.util.List;
import java.util.Optional;

/** Changes what is served. Called by one thread at a time, and may take its time. */
public interface Writes {
    /**
     * What became of what was sent.
     *
     * @param stored IRIs of articles that are new or others than before
     * @param unchanged IRIs of articles that were here as they are
     * @param issues what could not be read, in words
     */
    record Outcome(List<String> stored, List<String> unchanged, List<String> issues) {}

    /** Reads articles, in whatever form they are, and takes them in. */
    Outcome articles(byte[] body);

    /** Takes in facts, as lines of the facts format. */
    Outcome facts(byte[] body);

    /**
     * Withdraws an article.
     *
     * @param address its IRI, or where it was published
     * @return its IRI; nothing if there is no such article
     */
    Optional<String> withdraw(String address, Optional<String> reason);
}
