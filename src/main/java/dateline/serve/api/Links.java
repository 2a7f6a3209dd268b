package dateline.serve.api;

import dateline.serve.data.Addresses;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Addresses of answers. */
final class Links {
    private final Addresses addresses;

    Links(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Below the base: "api/who-met-whom?who=Ilka+Brandt&page=2". */
    String below(Answer answer, int number, Optional<Form> form) {
        List<String> parts = new ArrayList<>();
        for (Parameter parameter : answer.question().parameters()) {
            for (Node value : answer.given().getOrDefault(parameter.name(), List.of()))
                parts.add(part(parameter.name(), parameter.kind().write(value)));
        }
        if (answer.limit() != QuestionsApi.ROWS) parts.add(part("limit", Integer.toString(answer.limit())));
        if (number != 1) parts.add(part("page", Integer.toString(number)));
        form.ifPresent(named -> parts.add(part("format", named.suffix())));
        return "api/" + answer.question().name() + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    String href(Answer answer, int number, Optional<Form> form) {
        return addresses.path() + below(answer, number, form);
    }

    String absolute(Answer answer, int number, Optional<Form> form) {
        return addresses.absolute(below(answer, number, form));
    }

    /** A question by its proper name. */
    String question(String name, String query) {
        return addresses.path() + "api/" + name + (query.isEmpty() ? "" : "?" + query);
    }

    /** The editor with what was asked. */
    String editor(Answer answer) {
        return addresses.sparqlPath() + "?" + part("query", answer.query().serialize());
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Of a {@code Link} header: first, previous and next page, and the other forms. */
    List<String> headers(Answer answer, Form form) {
        Optional<Form> named = Optional.of(form);
        List<String> links = new ArrayList<>();
        links.add("<%s>; rel=\"first\"".formatted(href(answer, 1, named)));
        if (answer.number() > 1) links.add("<%s>; rel=\"prev\"".formatted(href(answer, answer.number() - 1, named)));
        if (answer.more()) links.add("<%s>; rel=\"next\"".formatted(href(answer, answer.number() + 1, named)));
        for (Form other : Form.of(answer.question()))
            links.add("<%s>; rel=\"alternate\"; type=\"%s\""
                    .formatted(href(answer, answer.number(), Optional.of(other)), other.mediaType()));
        links.add("<%sapi>; rel=\"service-desc\"; type=\"application/json\"".formatted(addresses.path()));
        return links;
    }
}
