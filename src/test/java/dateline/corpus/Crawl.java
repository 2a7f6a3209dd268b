package dateline.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Writes a WARC as crawlers do, the same bytes for the same records. */
public final class Crawl {
    private static final String CAPTURED = "2031-05-14T08:00:00Z";

    private final OutputStream out;
    private final boolean gzipped;
    private int records;

    private Crawl(OutputStream out, boolean gzipped) {
        this.out = out;
        this.gzipped = gzipped;
        record("warcinfo", "", "application/warc-fields", "", bytes("software: by hand\r\nformat: WARC/1.1\r\n"));
    }

    /** One whose records lie one after another. */
    public static Crawl plain(OutputStream out) {
        return new Crawl(out, false);
    }

    /** One whose records are gzip members each. */
    public static Crawl gzipped(OutputStream out) {
        return new Crawl(out, true);
    }

    /** A request, and the page that answers it. */
    public Crawl page(String url, String html) {
        record("request", url, "application/http; msgtype=request", "", bytes("GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
        return response(url, "HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8", bytes(html));
    }

    /** @param headers lines, with \r\n between them */
    public Crawl response(String url, String status, String headers, byte[] body) {
        return response(url, "", status, headers, body);
    }

    /** A page that the crawler cut off. */
    public Crawl truncated(String url, String html) {
        return response(
                url,
                "WARC-Truncated: length\r\n",
                "HTTP/1.1 200 OK",
                "Content-Type: text/html; charset=utf-8",
                bytes(html));
    }

    /** A page that was found unchanged. */
    public Crawl revisit(String url) {
        String profile = "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n";
        return record("revisit", url, "application/http; msgtype=response", profile, bytes("HTTP/1.1 200 OK\r\n\r\n"));
    }

    public Crawl response(String url, String fields, String status, String headers, byte[] body) {
        byte[] head = bytes(status + "\r\n" + headers + "\r\n\r\n");
        byte[] block = new byte[head.length + body.length];
        System.arraycopy(head, 0, block, 0, head.length);
        System.arraycopy(body, 0, block, head.length, body.length);
        return record("response", url, "application/http; msgtype=response", fields, block);
    }

    /** @param fields more fields of the record's header, each with \r\n after it */
    public Crawl record(String type, String url, String contentType, String fields, byte[] block) {
        String target = url.isEmpty() ? "" : "WARC-Target-URI: %s\r\n".formatted(url);
        String header = "WARC/1.1\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>\r\n"
                        .formatted(type, records++)
                + "WARC-Date: %s\r\n%s%sContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(CAPTURED, target, fields, contentType, block.length);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes(header));
        whole.writeBytes(block);
        whole.writeBytes(bytes("\r\n\r\n"));
        return raw(whole.toByteArray());
    }

    /** Bytes as they are, as a member of their own where records are. */
    public Crawl raw(byte[] bytes) {
        try {
            if (gzipped) out.write(gzip(bytes));
            else out.write(bytes);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
