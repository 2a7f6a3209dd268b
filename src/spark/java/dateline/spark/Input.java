package dateline.spark;

import java.io.Serializable;

/**
 * A part of a file that one task reads.
 *
 * @param path with its file system
 * @param length of the whole file, in bytes
 * @param modified when the file was last written, in milliseconds
 * @param start the task reads the lines that begin from here on
 * @param end and before here
 */
record Input(Kind kind, String path, long length, long modified, long start, long end) implements Serializable {
    private static final long serialVersionUID = 1;

    /** What it holds. */
    enum Kind {
        /** Articles in any form that Dateline reads. */
        ARTICLES,
        /** Lines of the facts format. */
        FACTS,
        /** Articles as rows of Parquet. */
        TABLE
    }

    boolean isWhole() {
        return start == 0 && end == length;
    }

    Input between(long from, long to) {
        return new Input(kind, path, length, modified, from, to);
    }
}
