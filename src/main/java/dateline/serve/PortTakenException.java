package dateline.serve;

/** The port cannot be listened on. */
public final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int port;

    PortTakenException(int port, Throwable cause) {
        super("port %d cannot be listened on: %s".formatted(port, cause.getMessage()), cause);
        this.port = port;
    }

    public int port() {
        return port;
    }
}
