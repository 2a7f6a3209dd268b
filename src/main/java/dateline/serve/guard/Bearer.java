package dateline.serve.guard;

import dateline.serve.http.Problem;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Holds a request to its {@code Authorization} (RFC 6750), and to not being made by a page of somebody else. */
final class Bearer {
    private static final String SCHEME = "bearer ";

    private final Token token;
    private final String origin;

    /** @param origin of our own pages: "https://news.example" */
    Bearer(Token token, String origin) {
        this.token = token;
        this.origin = origin;
    }

    /** Whether the token is there and right. */
    boolean isShown(Request request) {
        return secret(request).filter(token::is).isPresent();
    }

    /** @throws Problem 403 for a page of another site, 401 without the token */
    void require(Request request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        String from = request.getHeaders().get(HttpHeader.ORIGIN);
        boolean isForeign = site != null && !site.equals("same-origin") && !site.equals("none");
        if (isForeign || from != null && !from.equals(origin))
            throw new Problem(403, "Forbidden", "A page of another site may not write here.");
        if (isShown(request)) return;
        String challenge = secret(request).isPresent()
                ? "Bearer realm=\"articles\", error=\"invalid_token\""
                : "Bearer realm=\"articles\"";
        throw new Problem(
                401,
                "Unauthorized",
                "Writing needs the token of this server: Authorization: Bearer …",
                Map.of(),
                Map.of("WWW-Authenticate", challenge));
    }

    private static Optional<String> secret(Request request) {
        String value = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        return value != null && value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(value.substring(SCHEME.length()).strip())
                : Optional.empty();
    }
}
