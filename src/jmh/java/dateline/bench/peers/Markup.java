package dateline.bench.peers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;

/** Pages as text, for programs that do not decode bytes. */
final class Markup {
    private Markup() {}

    /** Much was saved as UTF-8 whatever the page says of itself; of what is not UTF-8 the page says what it is. */
    static String of(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, declared(bytes));
        }
    }

    private static Charset declared(byte[] bytes) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "").charset();
        } catch (IOException impossible) {
            throw new UncheckedIOException("the bytes are in memory", impossible);
        }
    }
}
