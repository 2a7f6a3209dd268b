package dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** Packs answers with gzip, once for all who ask. Packed bytes are other bytes, so they have another strong ETag. */
final class Packing {
    private static final int LEAST = 1_000; // bytes: what fits into one packet gains nothing
    private static final String SUFFIX = "-gz\""; // not "--gzip", which Jetty takes for its own and strips

    /** What is packed already. */
    private static final Set<String> PACKED = Set.of("image/png", "image/jpeg", "image/webp", "font/woff2");

    private Packing() {}

    /** The same in fewer bytes; empty if that is not worth it. */
    static byte[] pack(Reply reply) {
        String type = reply.contentType().split(";", 2)[0].strip();
        if (reply.body().length < LEAST || PACKED.contains(type)) return new byte[0];
        if (reply.headers().containsKey("Content-Encoding")) return new byte[0];
        ByteArrayOutputStream packed = new ByteArrayOutputStream(reply.body().length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(reply.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static String etag(String plain) {
        return plain.substring(0, plain.length() - 1) + SUFFIX;
    }

    /** Whether a client takes gzip (RFC 9110, 12.5.3). */
    static boolean isWanted(HttpServletRequest request) {
        Enumeration<String> headers = request.getHeaders("Accept-Encoding");
        boolean wanted = false;
        while (headers != null && headers.hasMoreElements()) {
            for (String coding : headers.nextElement().toLowerCase(Locale.ROOT).split(",")) {
                String[] parts = coding.split(";", 2);
                String name = parts[0].strip();
                if (name.equals("gzip") || name.equals("x-gzip")) return parts.length == 1 || !isZero(parts[1]);
                if (name.equals("*")) wanted = parts.length == 1 || !isZero(parts[1]);
            }
        }
        return wanted;
    }

    private static boolean isZero(String quality) {
        return quality.replace(" ", "").matches("q=0(?:\\.0{0,3})?");
    }
}
