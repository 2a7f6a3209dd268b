package dateline.corpus.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Sink;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads an item of ninjs, the JSON of the IPTC, in any of its versions: 1.x writes {@code body_text}, 2.x lists {@code
 * bodies}, 3.x writes names in camel case.
 */
final class Ninjs {
    /** One of these stands in every item, and in no other record. */
    private static final List<String> SIGNS =
            List.of("versioncreated", "bodies", "headlines", "bodyxhtml", "representationtype", "pubstatus");

    /** Of several texts or headlines, whichever is for the reader. */
    private static final List<String> ROLES = List.of("main", "");

    private static final List<String> TEXTS = List.of("", "text", "composite");

    private final Map<String, JsonNode> members = new HashMap<>();

    private Ninjs(JsonNode item) {
        item.properties().forEach(member -> members.putIfAbsent(Field.key(member.getKey()), member.getValue()));
    }

    /** Whether it is one: it has an identifier, and what only they have. */
    static boolean isItem(JsonNode record) {
        Ninjs item = new Ninjs(record);
        boolean isSaid = item.at("standard").path("name").asText().equalsIgnoreCase("ninjs");
        return isSaid || item.at("uri").isTextual() && SIGNS.stream().anyMatch(item.members::containsKey);
    }

    /** Hands on the article; an issue if the item holds none or may not be used. */
    static void read(Origin origin, JsonNode record, Sink sink) {
        Ninjs item = new Ninjs(record);
        String status =
                item.text("pubstatus").orElse("").toLowerCase(Locale.ROOT).replaceFirst("^.*[:/]", "");
        String type = item.text("type").orElse("").toLowerCase(Locale.ROOT).replaceFirst("^.*[:/]", "");
        ObjectNode article = item.article();
        boolean hasText = article.has("text") || article.has("html");
        if (status.equals("canceled") || status.equals("cancelled"))
            sink.issue(origin.issue("cancelled by its publisher; not read"));
        else if (status.equals("withheld")) sink.issue(origin.issue("withheld by its publisher; not read"));
        else if (!hasText && !TEXTS.contains(type)) sink.issue(origin.issue("a %s, not an article".formatted(type)));
        else ReadRecord.read(origin, article, item.captions(), sink);
    }

    /** As a record with the usual names. */
    private ObjectNode article() {
        ObjectNode article = JsonNodeFactory.instance.objectNode();
        first("headline")
                .or(() -> best("headlines"))
                .or(() -> first("title"))
                .ifPresent(words -> article.put("headline", words));
        Optional<String> markup = first("bodyhtml", "bodyxhtml").or(() -> bodies(true));
        markup.ifPresent(words -> article.put("html", words));
        if (markup.isEmpty()) first("bodytext").or(() -> bodies(false)).ifPresent(words -> article.put("text", words));
        first("descriptiontext", "descriptionhtml")
                .or(() -> best("descriptions"))
                .ifPresent(words -> article.put("description", words));
        first("contentcreated", "firstcreated", "versioncreated").ifPresent(date -> article.put("date", date));
        first("contentmodified", "versioncreated").ifPresent(date -> article.put("modified", date));
        first("uri").filter(uri -> uri.startsWith("http")).ifPresent(uri -> article.put("url", uri));
        first("language").ifPresent(tag -> article.put("language", tag));
        Stream.of("byline", "by", "authors", "people")
                .map(this::at)
                .filter(value -> value.isTextual() || value.path(0).has("name") && isAuthors(value))
                .findFirst()
                .ifPresent(value -> article.set("author", value));
        Stream.of("infosource", "infosources", "source", "provider", "publisher")
                .map(this::at)
                .map(Values::words)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(name -> article.put("publisher", name));
        return article;
    }

    /** People may be those that the article is about. */
    private static boolean isAuthors(JsonNode people) {
        return people.path(0).path("role").asText().toLowerCase(Locale.ROOT).matches("author|writer|reporter")
                || people.path(0).path("rel").asText().isEmpty()
                        && people.path(0).path("role").isMissingNode();
    }

    /** What is said of the pictures. */
    private List<String> captions() {
        Set<String> captions = new LinkedHashSet<>();
        for (JsonNode association : at("associations"))
            new Ninjs(association)
                    .caption()
                    .map(Body::line)
                    .filter(words -> !words.isEmpty())
                    .ifPresent(captions::add);
        return List.copyOf(captions);
    }

    private Optional<String> caption() {
        String type = text("type").orElse("picture").toLowerCase(Locale.ROOT);
        if (!List.of("picture", "photo", "image", "graphic", "video").contains(type)) return Optional.empty();
        return first("descriptiontext", "descriptionhtml").or(() -> best("descriptions"));
    }

    private Optional<String> bodies(boolean markup) {
        return elements("bodies")
                .filter(body -> isMarkup(body) == markup)
                .min(Comparator.comparingInt(Ninjs::rank))
                .map(body -> body.path("value").asText())
                .filter(words -> !words.isBlank());
    }

    private static boolean isMarkup(JsonNode body) {
        Ninjs members = new Ninjs(body);
        return members.text("contenttype").orElse("").contains("html");
    }

    private Optional<String> best(String list) {
        return elements(list)
                .min(Comparator.comparingInt(Ninjs::rank))
                .map(element -> element.isTextual()
                        ? element.asText()
                        : element.path("value").asText())
                .filter(words -> !words.isBlank());
    }

    private static int rank(JsonNode element) {
        int rank = ROLES.indexOf(element.path("role").asText());
        return rank < 0 ? ROLES.size() : rank;
    }

    private Stream<JsonNode> elements(String list) {
        return StreamSupport.stream(at(list).spliterator(), false);
    }

    private Optional<String> first(String... names) {
        return Stream.of(names).map(this::text).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> text(String name) {
        return at(name).isTextual() && !at(name).asText().isBlank()
                ? Optional.of(at(name).asText().strip())
                : Optional.empty();
    }

    private JsonNode at(String name) {
        return members.getOrDefault(name, JsonNodeFactory.instance.missingNode());
    }
}
