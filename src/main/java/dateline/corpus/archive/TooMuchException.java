package dateline.corpus.archive;

import dateline.corpus.resource.Origin;
import java.io.IOException;
import java.util.Optional;

/** More came out of a source than anything but a decompression bomb gives. Ends the reading of the source. */
final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1;

    /** Where it came out, once the reader that knows has said so. */
    private transient Optional<Origin> origin = Optional.empty();

    TooMuchException(String reason) {
        super(reason);
    }

    /** The same, found there, unless it is known to be deeper inside. */
    TooMuchException in(Origin place) {
        if (origin.isEmpty()) origin = Optional.of(place);
        return this;
    }

    Optional<Origin> origin() {
        return origin;
    }
}
