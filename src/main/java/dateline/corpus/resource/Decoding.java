package dateline.corpus.resource;

import java.util.Optional;

/** Makes text of bytes, and says as an issue what could not be read. */
public final class Decoding {
    private Decoding() {}

    /** The text of the first {@code length} bytes; nothing, and an issue, if they are no text. */
    public static Optional<String> text(Origin origin, byte[] bytes, int length, Sink sink) {
        Utf8 utf8 = Utf8.decode(bytes, length);
        if (utf8.isHopeless()) {
            sink.issue(origin.issue("not text in UTF-8"));
            return Optional.empty();
        }
        if (utf8.malformed() > 0)
            sink.issue((origin.place().isEmpty() ? origin.at("byte %d".formatted(utf8.firstMalformed())) : origin)
                    .issue("not valid UTF-8; %d place%s read as U+FFFD"
                            .formatted(utf8.malformed(), utf8.malformed() == 1 ? "" : "s")));
        return Optional.of(utf8.text());
    }
}
