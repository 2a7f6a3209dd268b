package dateline.corpus.feed;

import dateline.corpus.resource.Decoding;
import dateline.corpus.resource.Origin;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/** Decodes XML of any length by the encoding that its beginning shows. */
final class XmlBytes {
    /** So much of it tells one encoding from another. */
    private static final int BEGINNING = 64 * 1024;

    private XmlBytes() {}

    /** The characters; what cannot be decoded is U+FFFD. */
    static Reader decode(Origin origin, InputStream bytes) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(bytes, BEGINNING);
        stream.mark(BEGINNING);
        byte[] beginning = stream.readNBytes(BEGINNING);
        stream.reset();
        Charset charset = Decoding.markupCharset(origin, whole(beginning));
        return new InputStreamReader(
                stream,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith("\uFFFD"));
    }

    /** Without the last characters, one of which may be cut in two. */
    private static byte[] whole(byte[] beginning) {
        int end = beginning.length;
        if (end == BEGINNING) while (end > BEGINNING / 2 && beginning[end - 1] != '>') end--;
        return Arrays.copyOf(beginning, end);
    }
}
