package dateline.serve.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer, whole: it is made before its status is sent, so that a failure is never a cut file under a 200.
 *
 * @param contentType with its charset, if it has one; empty for no body
 * @param headers besides those that every answer gets
 */
public record Reply(int status, String contentType, byte[] body, Map<String, List<String>> headers, Caching caching) {
    /** How long an answer may be kept. */
    public enum Caching {
        /** Ask each time whether it is still so; the answer is mostly 304. */
        REVALIDATE("public, no-cache"),
        /** It is never other than this. */
        IMMUTABLE("public, max-age=31536000, immutable"),
        /** Not at all. */
        NEVER("no-store");

        private final String header;

        Caching(String header) {
            this.header = header;
        }

        String header() {
            return header;
        }
    }

    public static Reply ok(String contentType, byte[] body) {
        return new Reply(200, contentType, body, Map.of(), Caching.REVALIDATE);
    }

    public static Reply ok(String contentType, String body) {
        return ok(contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** 303: what is asked for is told of elsewhere. */
    public static Reply seeOther(String address) {
        return redirect(303, address);
    }

    /** 301: it has another address for good. */
    public static Reply movedPermanently(String address) {
        return redirect(301, address);
    }

    /** 307: today it is there; tomorrow it may be elsewhere. */
    public static Reply temporarilyAt(String address) {
        return redirect(307, address);
    }

    private static Reply redirect(int status, String address) {
        return new Reply(status, "", new byte[0], Map.of(), Caching.REVALIDATE).with("Location", address);
    }

    public Reply status(int other) {
        return new Reply(other, contentType, body, headers, caching);
    }

    public Reply caching(Caching other) {
        return new Reply(status, contentType, body, headers, other);
    }

    /** With one more header, or one more value of it. */
    public Reply with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(headers);
        List<String> values = new ArrayList<>(more.getOrDefault(name, List.of()));
        values.add(value);
        more.put(name, List.copyOf(values));
        return new Reply(status, contentType, body, more, caching);
    }
}
