package dateline.store;

import java.nio.file.Path;

/** Why a store cannot be used; the message is one sentence for the person at the keyboard. */
public abstract sealed class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    private StoreException(String message) {
        super(message);
    }

    /** Another process, or another {@link Store} of this one, has it open. */
    public static final class Locked extends StoreException {
        private static final long serialVersionUID = 1;

        Locked(Path directory, String process) {
            super("The store %s is in use by process %s; stop that first, or choose another directory."
                    .formatted(directory, process));
        }
    }

    /** Its directory cannot be made or written. */
    public static final class NotWritable extends StoreException {
        private static final long serialVersionUID = 1;

        NotWritable(Path directory, Throwable cause) {
            super("The store %s cannot be written: %s.".formatted(directory, reason(cause)), cause);
        }
    }

    /** Its disk is full, or nearly. What was committed before is kept. */
    public static final class Full extends StoreException {
        private static final long serialVersionUID = 1;

        Full(Path directory, long free, long floor) {
            super(
                    "The disk of the store %s has %,d MB left, and %,d MB are needed to write safely; free some space and start again."
                            .formatted(directory, free >> 20, floor >> 20));
        }

        Full(Path directory, Throwable cause) {
            super("The disk of the store %s is full; free some space and start again.".formatted(directory), cause);
        }
    }

    /** Its files are not those of a store, or no longer. */
    public static final class Damaged extends StoreException {
        private static final long serialVersionUID = 1;

        Damaged(Path directory, Throwable cause) {
            super(
                    "The store %s is damaged (%s); restore a backup, or build it anew in an empty directory."
                            .formatted(directory, reason(cause)),
                    cause);
        }
    }

    /** The endpoint that holds it cannot be asked or changed. */
    public static final class Unreachable extends StoreException {
        private static final long serialVersionUID = 1;

        Unreachable(String address, Throwable cause) {
            super("The store at %s does not answer as a SPARQL endpoint: %s.".formatted(address, reason(cause)), cause);
        }
    }

    /** Somebody else wrote to the endpoint while it was read or written; nothing of a batch has happened. */
    public static final class Changed extends StoreException {
        private static final long serialVersionUID = 1;

        Changed(String address) {
            super("Somebody else has changed the store at %s meanwhile; run it again.".formatted(address));
        }
    }

    /** The endpoint answers otherwise than Dateline needs. */
    public static final class Unfit extends StoreException {
        private static final long serialVersionUID = 1;

        Unfit(String address) {
            super(
                    "The default graph of %s is the union of its named graphs, and Dateline needs one that stands by itself; set the server so, or choose another."
                            .formatted(address));
        }
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
