package dateline.export.release;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a file of a release is.
 *
 * @param path below the release's folder, with slashes
 * @param mediaType of what is in it, unpacked
 * @param packing that it is packed with
 * @param records how many rows, quads or lines of data it holds
 * @param table whose rows it holds
 */
public record Content(
        String path,
        Role role,
        String title,
        String mediaType,
        Optional<Packing> packing,
        OptionalLong records,
        Optional<String> table) {
    public Content {
        if (path.startsWith("/") || path.contains("..") || path.contains("\\"))
            throw new IllegalArgumentException(path + " is not a path below a release");
    }

    /** A file that is neither packed nor of a table. */
    public static Content of(String path, Role role, String title, String mediaType) {
        return new Content(path, role, title, mediaType, Optional.empty(), OptionalLong.empty(), Optional.empty());
    }

    /** What a file is for. */
    public enum Role {
        /** Everything, as RDF. */
        RDF,
        /** A table. */
        TABLE,
        /** All tables in one file. */
        DATABASE,
        /** Which rows train, validate and test. */
        SPLIT,
        /** What came and went since the release before. */
        CHANGES,
        /** Some of it, to look at. */
        SAMPLE,
        /** The SPARQL that makes tables and answers questions. */
        QUERY,
        /** Ontology, shapes and context. */
        SCHEMA,
        /** For people. */
        DOCUMENT,
        /** For programs. */
        DESCRIPTION
    }

    /** How a file is packed. */
    public enum Packing {
        GZIP("application/gzip", ".gz"),
        ZSTD("application/zstd", ".zst");

        private final String mediaType;
        private final String suffix;

        Packing(String mediaType, String suffix) {
            this.mediaType = mediaType;
            this.suffix = suffix;
        }

        public String mediaType() {
            return mediaType;
        }

        public String suffix() {
            return suffix;
        }
    }
}
