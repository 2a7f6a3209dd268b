package dateline.pipeline;

/** Is told how a run goes. May be called from several threads at once. */
public interface Progress {
    /** An article was read, so there is one more to do. */
    void read();

    /** An article is done with: stored, written, found unchanged, or given up. */
    void done();
}
