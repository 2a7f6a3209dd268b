package dateline.corpus.resource;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes text of bytes in any character encoding. A byte order mark decides; then what the response's header says, then
 * what markup says of itself, if the bytes bear it out; then UTF-8 if they are that; then what they look like. What is
 * declared is disbelieved, and an issue says so, where the bytes cannot be that or must be UTF-8. Names are read as
 * browsers read them: who says ISO-8859-1 means windows-1252.
 */
public final class Decoding {
    /** Bytes that show the encoding of what is too long to be held. */
    private static final int BEGINNING = 64 * 1024;

    private Decoding() {}

    /** The text of the first {@code length} bytes; nothing, and an issue, if they are no text. */
    public static Optional<String> text(Origin origin, byte[] bytes, int length, Sink sink) {
        return said(origin, decoded(bytes, length, header(origin).stream().toList(), false), header(origin), sink);
    }

    /** The markup of a page, for a parser; nothing, and an issue, if the bytes are no text. */
    public static Optional<String> markup(Origin origin, byte[] bytes, Sink sink) {
        List<Charset> declared = Stream.concat(header(origin).stream(), Declaration.in(bytes).stream())
                .distinct()
                .toList();
        return said(
                origin,
                decoded(bytes, bytes.length, declared, true),
                declared.stream().findFirst(),
                sink);
    }

    /** The encoding of markup that is too long to be held whole, by its beginning. */
    public static Charset markupCharset(Origin origin, byte[] beginning) {
        List<Charset> declared = Stream.concat(header(origin).stream(), Declaration.in(beginning).stream())
                .distinct()
                .toList();
        return decoded(beginning, beginning.length, declared, true).charset();
    }

    /** What the bytes begin with, as far as their form can be seen from it: letters beyond ASCII may be others. */
    public static String glimpse(byte[] beginning) {
        Charset charset = unicode(beginning, beginning.length).orElse(StandardCharsets.ISO_8859_1);
        if (!charset.equals(StandardCharsets.UTF_8))
            return Decoded.of(beginning, beginning.length, charset).text();
        int mark = Unicode.markLength(beginning, beginning.length);
        return new String(beginning, mark, beginning.length - mark, StandardCharsets.ISO_8859_1);
    }

    /**
     * The bytes of a dataset, without a byte order mark, so that its records can be told apart by line ends, quotes and
     * brackets in ASCII, and then each be read by {@link #text}. What is said, or seen by the beginning, to be in another
     * encoding than UTF-8 comes in UTF-8; the rest as it is. Memory is that of the beginning.
     */
    public static InputStream records(Resource resource) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(new BufferedInputStream(resource.bytes()), BEGINNING);
        byte[] beginning = bytes.readNBytes(BEGINNING);
        int mark = Unicode.markLength(beginning, beginning.length);
        bytes.unread(beginning, mark, beginning.length - mark);
        Decoded decoded = decoded(
                beginning, beginning.length, header(resource.origin()).stream().toList(), false);
        boolean isAscii = decoded.charset().equals(StandardCharsets.UTF_8);
        return isAscii ? bytes : new Transcoding(new InputStreamReader(bytes, decoded.charset()));
    }

    private static Optional<Charset> header(Origin origin) {
        return origin.contentType().flatMap(Charsets::parameter);
    }

    private static Optional<Charset> unicode(byte[] bytes, int length) {
        return Unicode.marked(bytes, length).or(() -> Unicode.wide(bytes, length));
    }

    private static Optional<String> said(Origin origin, Decoded decoded, Optional<Charset> declared, Sink sink) {
        if (decoded.isHopeless()) {
            sink.issue(origin.issue("no text in any character encoding"));
            return Optional.empty();
        }
        if (declared.isPresent() && !declared.get().equals(decoded.charset()) && !decoded.isAscii())
            sink.issue(origin.issue("said to be in %s, which it is not; read as %s"
                    .formatted(declared.get().name(), decoded.charset().name())));
        if (decoded.malformed() > 0)
            sink.issue((origin.place().isEmpty() ? origin.at("byte %d".formatted(decoded.firstMalformed())) : origin)
                    .issue("not valid %s; %d place%s read as U+FFFD"
                            .formatted(
                                    decoded.charset().name(),
                                    decoded.malformed(),
                                    decoded.malformed() == 1 ? "" : "s")));
        return Optional.of(decoded.text());
    }

    private static Decoded decoded(byte[] bytes, int length, List<Charset> declared, boolean isMarkup) {
        Optional<Charset> unicode = unicode(bytes, length);
        if (unicode.isPresent()) return Decoded.of(bytes, length, unicode.get());
        Decoded utf8 = Decoded.of(bytes, length, StandardCharsets.UTF_8);
        if (utf8.malformed() == 0 && !utf8.isShifted()) return utf8;
        for (Charset charset : declared) {
            Decoded decoded = charset.equals(StandardCharsets.UTF_8) ? utf8 : Decoded.of(bytes, length, charset);
            if (!Charsets.isWide(charset) && decoded.isMostlyRight() && !Guess.isNonsense(decoded)) return decoded;
        }
        if (utf8.isMostlyRight()) return utf8;
        return Decoded.of(bytes, length, Guess.of(bytes, length, isMarkup));
    }
}
