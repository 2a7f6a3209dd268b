package dateline.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A GET or HEAD as resources see it. */
public final class Request {
    private final String rawPath;
    private final String path;
    private final String query;
    private final Map<String, List<String>> parameters;
    private final HttpServletRequest servlet;
    private final String client;
    private final Set<String> asked = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * @param path below the base, not decoded, without a slash at its beginning
     * @param client who asks
     * @throws Problem if path or query are not well encoded
     */
    Request(HttpServletRequest servlet, String path, String client) {
        this.servlet = servlet;
        this.client = client;
        this.rawPath = path;
        this.path = decode(path.replace("+", "%2B"));
        this.query = servlet.getQueryString() == null ? "" : servlet.getQueryString();
        this.parameters = parameters(query);
    }

    private static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            if (pair.isEmpty()) continue;
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            parameters.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        }
        return parameters;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("The address is not well encoded.");
        }
    }

    /** Below the base, percent-decoded, without a slash at its beginning: "doc/person/ilka-brandt"; empty for the home page. */
    public String path() {
        return path;
    }

    /** The same as it was sent: data may name things with percent signs. */
    public String rawPath() {
        return rawPath;
    }

    /** What follows the question mark, as it was sent; empty if nothing does. */
    public String query() {
        return query;
    }

    /** Who asks, for limits that hold for each client; no answer may depend on it. */
    public String client() {
        return client;
    }

    /** All parameters, decoded, in order. */
    public Map<String, List<String>> parameters() {
        return parameters;
    }

    /** The first value of a parameter; nothing if it is not there or empty. */
    public Optional<String> parameter(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().filter(value -> !value.isEmpty());
    }

    /**
     * A whole number from a parameter, such as a page.
     *
     * @throws Problem 400 if it is none, or outside these bounds
     */
    public int number(String name, int least, int most, int otherwise) {
        Optional<String> text = parameter(name);
        if (text.isEmpty()) return otherwise;
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) return number;
        } catch (NumberFormatException e) {
            // said below: for the client it is the same mistake
        }
        throw Problem.badRequest("%s is a whole number from %d to %d.".formatted(name, least, most));
    }

    /** A header; that it was asked for is remembered, since the answer may be another for another. */
    public Optional<String> header(String name) {
        asked.add(name);
        return Optional.ofNullable(servlet.getHeader(name));
    }

    /** The headers that the answer may depend on. */
    Set<String> asked() {
        return asked;
    }

    /** The languages that the reader wants, most wanted first; empty if nothing is said. */
    public List<LanguageRange> languages() {
        try {
            return header("Accept-Language").map(LanguageRange::parse).orElse(List.of());
        } catch (IllegalArgumentException e) {
            return List.of(); // a header that nobody can read says nothing
        }
    }

    /**
     * The form that this client wants most: by {@code ?format=}, a suffix or media type, or else by its {@code Accept}.
     *
     * @param offers the first is for clients that have no wish
     * @throws Problem 406 if none will do
     */
    public <O extends Offer> O negotiate(List<O> offers) {
        Optional<String> named = parameter("format");
        if (named.isPresent())
            return offers.stream()
                    .filter(offer -> offer.suffix().equals(named.get())
                            || offer.mediaType().equals(named.get()))
                    .findFirst()
                    .orElseThrow(() -> Problem.notAcceptable(offers));
        return accept().best(offers).orElseThrow(() -> Problem.notAcceptable(offers));
    }

    private Accept accept() {
        return new Accept(header("Accept").orElse(""));
    }

    /** Whether this is somebody with a browser rather than a program. */
    boolean prefersPages() {
        return accept().best(List.of(Form.PROBLEM, Form.JSON, Form.PAGE))
                .filter(Form.PAGE::equals)
                .isPresent();
    }

    private enum Form implements Offer {
        PROBLEM("application/problem+json"),
        JSON("application/json"),
        PAGE("text/html");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }

        @Override
        public String mediaType() {
            return mediaType;
        }

        @Override
        public String suffix() {
            return "";
        }
    }
}
