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

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
