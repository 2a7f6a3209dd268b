package dateline.corpus.archive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;

/**
 * What an HTTP response brought, as the reader of a page wants it. Crawlers keep the headers that were sent, and often
 * the body as it was unpacked: so headers say what may have been done to the body, and its bytes whether it still is.
 *
 * @param contentType the header as it is
 */
record Payload(int status, Optional<String> contentType, InputStream body) {
    /** Bytes. Servers take 8 KB to 64 KB; crawlers add some of their own. */
    private static final int LONGEST_HEADER = 256 * 1024;

    /** Bytes of a body that show whether it is text. */
    private static final int SHOWING = 64;

    /** @throws IOException if it is no HTTP response */
    static Payload of(InputStream block, Unpacking unpacking) throws IOException {
        HttpParser parser = parsed(header(block));
        MessageHeaders headers = parser.headers();
        InputStream body =
                headers.all("Transfer-Encoding").stream().anyMatch(Payload::isChunked) ? new Chunked(block) : block;
        return new Payload(parser.status(), headers.first("Content-Type"), unpacked(body, headers, unpacking));
    }

    private static HttpParser parsed(byte[] header) throws IOException {
        HttpParser parser = new HttpParser();
        parser.lenientResponse();
        try {
            parser.parse(
                    Channels.newChannel(new ByteArrayInputStream(header)),
                    ByteBuffer.allocate(8 * 1024).flip());
            return parser;
        } catch (ParsingException | RuntimeException unreadable) {
            throw new IOException("no HTTP response", unreadable);
        }
    }

    private static boolean isChunked(String transferEncoding) {
        return transferEncoding.toLowerCase(Locale.ROOT).contains("chunked");
    }

    /** Up to and with the empty line; a header that the response ends in is ended. */
    private static byte[] header(InputStream block) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        boolean isBlank = false;
        for (int octet = block.read(); octet >= 0; octet = block.read()) {
            if (header.size() > LONGEST_HEADER) throw new IOException("an HTTP header that does not end");
            if (octet == '\r') continue;
            if (octet == '\n') header.write('\r');
            header.write(octet);
            if (octet == '\n' && isBlank) return header.toByteArray();
            isBlank = octet == '\n';
        }
        header.writeBytes(new byte[] {'\r', '\n', '\r', '\n'});
        return header.toByteArray();
    }

    private static InputStream unpacked(InputStream body, MessageHeaders headers, Unpacking unpacking)
            throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(body, 16 * 1024);
        bytes.mark(SHOWING);
        byte[] showing = bytes.readNBytes(SHOWING);
        bytes.reset();
        String coding = headers.first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        if (begins(showing, 0x1F, 0x8B)) return unpacking.watched(GzipMembers.small(bytes));
        if (begins(showing, 0x28, 0xB5, 0x2F, 0xFD)) return unpacking.watched(new ZstdInputStream(bytes));
        if (isText(showing)) return bytes;
        return switch (coding) {
            case "br" -> unpacking.watched(new BrotliInputStream(bytes));
            case "deflate" -> unpacking.watched(new InflaterInputStream(bytes, new Inflater(!hasZlibHeader(showing))));
            default -> bytes;
        };
    }

    private static boolean begins(byte[] showing, int... octets) {
        if (showing.length < octets.length) return false;
        for (int index = 0; index < octets.length; index++) if ((showing[index] & 0xFF) != octets[index]) return false;
        return true;
    }

    /** RFC 1950: the method, and a check sum over it. Some servers send the bare data of RFC 1951. */
    private static boolean hasZlibHeader(byte[] showing) {
        return showing.length > 1
                && (showing[0] & 0x0F) == 8
                && ((showing[0] & 0xFF) << 8 | showing[1] & 0xFF) % 31 == 0;
    }

    /** Markup, as all that concerns us is: packed bytes pass for it once in a hundred thousand times. */
    private static boolean isText(byte[] showing) {
        int first = 0;
        if (begins(showing, 0xEF, 0xBB, 0xBF)) first = 3;
        while (first < showing.length && Character.isWhitespace(showing[first])) first++;
        if (first == showing.length || showing[first] != '<') return false;
        for (int index = first; index < showing.length; index++)
            if (showing[index] >= 0 && showing[index] < ' ' && !Character.isWhitespace(showing[index])) return false;
        return true;
    }
}
