package dateline.serve.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why a request has no good answer (RFC 9457). It says nothing of the inside: no class, no path, no trace.
 */
public final class Problem extends RuntimeException {
    /** What {@link #json} is. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final long serialVersionUID = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final int status;
    private final String title;
    private final transient Map<String, Object> members;
    private final transient Map<String, String> headers;

    /**
     * @param title what kind of problem it is, the same for all of the kind: "Not found"
     * @param detail what it is this time
     */
    public Problem(int status, String title, String detail) {
        this(status, title, detail, Map.of(), Map.of());
    }

    /**
     * @param members more that a program may want to know, by name
     * @param headers more headers of the response, such as {@code Retry-After}
     */
    public Problem(int status, String title, String detail, Map<String, Object> members, Map<String, String> headers) {
        super(detail, null, false, false); // it is an answer: nobody wants its stack
        this.status = status;
        this.title = title;
        this.members =
                Collections.unmodifiableMap(new LinkedHashMap<>(members)); // in the order in which they are given
        this.headers = Map.copyOf(headers);
    }

    /** 404. */
    public static Problem notFound(String what) {
        return new Problem(404, "Not found", "Nothing is known of " + what + " here.");
    }

    /** 400. */
    public static Problem badRequest(String detail) {
        return new Problem(400, "Bad request", detail);
    }

    /** 406, with what there is. */
    public static Problem notAcceptable(List<? extends Offer> offers) {
        String forms = offers.stream().map(Offer::mediaType).collect(Collectors.joining(", "));
        return new Problem(
                406,
                "Not acceptable",
                "This comes as " + forms + ".",
                Map.of("available", offers.stream().map(Offer::mediaType).toList()),
                Map.of());
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public Map<String, Object> members() {
        return members;
    }

    public Map<String, String> headers() {
        return headers;
    }

    /** As programs read it, in UTF-8. */
    public byte[] json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("type", "about:blank");
        all.put("title", title);
        all.put("status", status);
        all.put("detail", detail());
        all.putAll(members);
        try {
            return JSON.writeValueAsBytes(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem cannot be told", e);
        }
    }
}
