package dateline.store.upkeep;

/** Why a backup cannot be made, trusted or restored; the message is one sentence for the person at the keyboard. */
public final class BackupException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BackupException(String message) {
        super(message);
    }

    BackupException(String message, Throwable cause) {
        super(message, cause);
    }
}
