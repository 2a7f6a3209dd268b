package dateline.corpus;

import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.IOException;
import java.io.Serial;

/**
 * Makes an issue of what a reader did not foresee: among millions of pages there is one that breaks a library, and it
 * must not take the others with it. What was handed on before stays.
 */
final class Careful implements Reader {
    private final Reader reader;

    Careful(Reader reader) {
        this.reader = reader;
    }

    /** Carries what the taker of an article or issue threw past the readers, whose fault it is not. */
    static final class NotOurs extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        NotOurs(Throwable cause) {
            super(cause);
        }

        /** The cause as it was thrown. */
        RuntimeException unpacked() {
            return switch (getCause()) {
                case RuntimeException unchecked -> unchecked;
                case Error error -> throw error;
                case null, default ->
                    throw new IllegalStateException("consumers throw unchecked exceptions alone", this);
            };
        }
    }

    @Override
    public void read(Resource resource, Sink sink) throws IOException {
        try {
            reader.read(resource, sink);
        } catch (NotOurs e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            sink.issue(resource.origin()
                    .issue("cannot be read: %s in its reader, which is a defect of Dateline"
                            .formatted(e.getClass().getSimpleName())));
        }
    }
}
