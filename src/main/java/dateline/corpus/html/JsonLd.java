package dateline.corpus.html;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.model.MetadataSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a page's JSON-LD says of its article. Of several articles the page's own is the one that names its address or
 * title; else the first of those most like news.
 */
final class JsonLd {
    private static final MetadataSource SOURCE = MetadataSource.JSON_LD;

    /** Nodes. A page with more describes a catalogue. */
    private static final int MOST = 5_000;

    /** Where an article may hold others that are not the page's. */
    private static final Set<String> OF_OTHERS = Set.of(
            "itemListElement",
            "hasPart",
            "liveBlogUpdate",
            "comment",
            "review",
            "relatedLink",
            "citation",
            "isBasedOn",
            "isRelatedTo",
            "associatedMedia",
            "video",
            "image",
            "about",
            "mentions",
            "publisher",
            "author");

    private static final List<String> ADDRESSES = List.of("mainEntityOfPage", "url", "@id");

    private final List<JsonNode> nodes = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    JsonLd(List<JsonNode> scripts) {
        scripts.forEach(this::collect);
    }

    private void collect(JsonNode script) {
        record Place(JsonNode node, boolean isOwn) {}
        Deque<Place> open = new ArrayDeque<>(List.of(new Place(script, true)));
        for (int count = 0; !open.isEmpty() && count < MOST; count++) {
            Place place = open.removeFirst();
            JsonNode node = place.node();
            if (node.isObject() && place.isOwn() && node.has("@type")) nodes.add(node);
            String id = node.path("@id").asText();
            if (!id.isEmpty() && node.size() > 1) byId.putIfAbsent(id, node);
            if (node.isArray()) node.forEach(item -> open.add(new Place(item, place.isOwn())));
            node.properties()
                    .forEach(member -> open.add(
                            new Place(member.getValue(), place.isOwn() && !OF_OTHERS.contains(member.getKey()))));
        }
    }

    /** What the page's publisher is called here. */
    Stream<String> outlets() {
        return nodes.stream()
                .flatMap(node -> Stream.of(node.path("publisher"), is(node, "WebSite") ? node : node.path("isPartOf")))
                .flatMap(node -> names(node).stream());
    }

    /**
     * @param titles what the page is called elsewhere
     */
    void tell(Claims claims, PageAddresses addresses, List<String> titles) {
        Optional<JsonNode> found = nodes.stream()
                .filter(node -> rank(node) < NOT_READ)
                .min(Comparator.<JsonNode>comparingInt(node -> isOfPage(node, addresses, titles) ? 0 : 1)
                        .thenComparingInt(JsonLd::rank));
        nodes.stream().filter(node -> is(node, "WebSite")).findFirst().ifPresent(site -> names(site).stream()
                .limit(1)
                .forEach(name -> claims.publisher(SOURCE, name)));
        if (found.isEmpty()) return;
        JsonNode article = found.get();
        for (String field : List.of("headline", "name"))
            first(article, field).ifPresent(words -> claims.headline(SOURCE, words));
        first(article, "datePublished", "dateCreated", "uploadDate")
                .ifPresent(words -> claims.published(SOURCE, words));
        first(article, "dateModified").ifPresent(words -> claims.modified(SOURCE, words));
        first(article, "articleSection", "genre").ifPresent(words -> claims.section(SOURCE, words));
        language(article).ifPresent(words -> claims.language(SOURCE, words));
        names(article.path("publisher")).stream().limit(1).forEach(name -> claims.publisher(SOURCE, name));
        for (String field : List.of("author", "creator")) claims.authors(SOURCE, names(article.path(field)));
        for (String field : ADDRESSES) address(article.path(field)).ifPresent(words -> claims.url(SOURCE, words));
    }

    private static final int NOT_READ = 4;

    /** How much like news it is: less is more. */
    private static int rank(JsonNode node) {
        int best = NOT_READ;
        for (JsonNode type : node.path("@type").isArray() ? node.path("@type") : List.of(node.path("@type"))) {
            String name = type.asText().toLowerCase(Locale.ROOT);
            String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
            best = Math.min(
                    best,
                    last.endsWith("newsarticle") || last.equals("liveblogposting")
                            ? 0
                            : last.endsWith("article") || last.endsWith("posting") || last.equals("report")
                                    ? 1
                                    : last.equals("recipe") || last.equals("review") || last.equals("videoobject")
                                            ? 2
                                            : last.endsWith("webpage") ? 3 : NOT_READ);
        }
        return best;
    }

    private static boolean is(JsonNode node, String type) {
        return node.path("@type").asText().equalsIgnoreCase(type);
    }

    private static boolean isOfPage(JsonNode node, PageAddresses addresses, List<String> titles) {
        String headline = Claims.line(first(node, "headline").orElse(""));
        return !headline.isEmpty() && titles.stream().anyMatch(title -> title.startsWith(headline))
                || ADDRESSES.stream()
                        .flatMap(field -> address(node.path(field)).stream())
                        .anyMatch(addresses::isPage);
    }

    private static Optional<String> first(JsonNode node, String... fields) {
        for (String field : fields) {
            JsonNode value = node.path(field);
            if (value.isArray()) value = value.path(0);
            if (value.isObject())
                value = value.path("@value").isMissingNode() ? value.path("name") : value.path("@value");
            if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) return Optional.of(value.asText());
        }
        return Optional.empty();
    }

    private static Optional<String> language(JsonNode article) {
        JsonNode language = article.path("inLanguage");
        if (language.isObject()) return first(language, "alternateName", "name", "@id");
        return first(article, "inLanguage");
    }

    private static Optional<String> address(JsonNode value) {
        JsonNode one = value.isArray() ? value.path(0) : value;
        if (one.isObject()) return first(one, "@id", "url");
        return one.isTextual() && !one.asText().isBlank() ? Optional.of(one.asText()) : Optional.empty();
    }

    /** The names of one or several persons or organisations, written as strings, as objects, or elsewhere under their id. */
    private List<String> names(JsonNode value) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            JsonNode whole = one.isObject() && one.path("name").isMissingNode()
                    ? byId.getOrDefault(one.path("@id").asText(), one)
                    : one;
            if (whole.isTextual())
                names.add(byId.containsKey(whole.asText()) ? name(byId.get(whole.asText())) : whole.asText());
            else if (whole.isObject()) names.add(name(whole));
        }
        names.removeIf(String::isBlank);
        return names;
    }

    private static String name(JsonNode thing) {
        JsonNode name = thing.path("name");
        if (name.isArray()) {
            List<String> all = new ArrayList<>();
            name.forEach(one -> all.add(one.asText()));
            return String.join("; ", all);
        }
        if (name.isTextual()) return name.asText();
        return (thing.path("givenName").asText() + " "
                        + thing.path("familyName").asText())
                .strip();
    }
}
