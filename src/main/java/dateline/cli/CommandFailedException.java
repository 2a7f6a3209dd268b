package dateline.cli;

/** A command cannot do what it was asked, for a reason that the person who asked can understand. */
final class CommandFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ExitCode code;

    CommandFailedException(ExitCode code, String sentence) {
        super(sentence);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }
}
