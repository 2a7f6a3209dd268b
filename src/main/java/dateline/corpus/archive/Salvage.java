package dateline.corpus.archive;

import dateline.corpus.resource.Origin;
import dateline.corpus.resource.PassOn;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import dateline.model.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Gives a reader as much of a part as can be had: where the bytes break off, by damage, the reader is told that they end.
 * What it says is odd after that is the damage's doing and not said, since whoever salvages says what is damaged.
 */
final class Salvage extends InputStream {
    private final InputStream bytes;
    private Optional<String> damage = Optional.empty();

    private Salvage(InputStream bytes) {
        this.bytes = bytes;
    }

    /** @return what kept the reader from reading to the end, in words */
    static Optional<String> read(Reader reader, Origin origin, InputStream bytes, Sink sink) throws TooMuchException {
        Salvage salvage = new Salvage(bytes);
        try {
            reader.read(new Resource(origin, salvage), salvage.quiet(sink));
        } catch (TooMuchException tooMuch) {
            throw tooMuch.in(origin);
        } catch (IOException failure) {
            if (salvage.damage.isEmpty()) salvage.damage = Optional.of(words(failure));
        }
        return salvage.damage;
    }

    /** What an exception of a library says, short. */
    static String words(Exception failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank()
                ? "the bytes end too early"
                : message.strip()
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .replaceAll("\\p{Cntrl}", "\uFFFD")
                        .replaceFirst("\\.$", "");
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (damage.isPresent()) return -1;
        try {
            return bytes.read(buffer, offset, length);
        } catch (TooMuchException tooMuch) {
            throw tooMuch;
        } catch (IOException | RuntimeException broken) {
            // The libraries let some broken input through to their own arithmetic.
            damage = Optional.of(words(broken));
            return -1;
        }
    }

    private Sink quiet(Sink sink) {
        return new PassOn(sink) {
            @Override
            public void issue(Issue issue) {
                if (damage.isEmpty()) super.issue(issue);
            }
        };
    }
}
