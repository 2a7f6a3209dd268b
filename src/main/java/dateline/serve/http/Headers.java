package dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Headers of answers, and conditions of requests (RFC 9110, 8.8 and 13). */
public final class Headers {
    /** What scripts of other origins may read of an answer. */
    public static final String EXPOSED =
            "Accept-Ranges, Allow, Content-Disposition, Content-Length, Content-Location, Content-Range, ETag, Last-Modified, Link, Location, Repr-Digest, Retry-After, Server-Timing";

    /** The policy of what is no page: nothing runs, nothing is fetched, nothing is framed. */
    public static final String CLOSED = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static final int DIGEST =
            16; // bytes of the SHA-256: more than enough to tell versions of one document apart

    private Headers() {}

    /** What every answer has, by name. */
    public static Map<String, String> ofEveryAnswer(String policy, boolean secure) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", policy);
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Access-Control-Allow-Origin", "*"); // public data, read only, no credentials
        headers.put("Access-Control-Expose-Headers", EXPOSED);
        if (secure) headers.put("Strict-Transport-Security", "max-age=31536000");
        return headers;
    }

    /**
     * Sets what every answer has.
     *
     * @param policy the content security policy; a resource may replace it
     * @param secure whether it is served by https
     */
    public static void ofEveryAnswer(HttpServletResponse response, String policy, boolean secure) {
        ofEveryAnswer(policy, secure).forEach(response::setHeader);
    }

    /** A strong entity tag: the same bytes have the same, in every process. */
    public static String etag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, DIGEST)) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256 in this Java", e);
        }
    }

    /** Whether the client has it already. */
    public static boolean isUnchanged(HttpServletRequest request, String etag, Instant modified) {
        Enumeration<String> tags = request.getHeaders("If-None-Match");
        if (tags != null && tags.hasMoreElements()) {
            while (tags.hasMoreElements()) if (matches(tags.nextElement(), etag)) return true;
            return false; // the date is asked only where there is no tag
        }
        long since = since(request);
        return since >= 0
                && modified.isAfter(Instant.EPOCH)
                && !modified.truncatedTo(ChronoUnit.SECONDS).isAfter(Instant.ofEpochMilli(since));
    }

    private static boolean matches(String tags, String etag) {
        for (String tag : tags.split(",")) {
            String plain = tag.strip();
            if (plain.startsWith("W/")) plain = plain.substring(2);
            if (plain.equals("*") || plain.equals(etag)) return true;
        }
        return false;
    }

    private static long since(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException e) {
            return -1; // no date: as if it were not there
        }
    }
}
