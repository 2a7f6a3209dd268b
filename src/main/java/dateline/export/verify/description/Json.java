package dateline.export.verify.description;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON as descriptions write it: where one thing may stand, several may. */
final class Json {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,18})( ?B)?"); // bytes, in schema.org's way

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static JsonNode object(byte[] bytes) throws BadDescriptionException {
        try {
            JsonNode tree = MAPPER.readTree(bytes);
            if (!tree.isObject()) throw new BadDescriptionException("is not a JSON object");
            return tree;
        } catch (JsonProcessingException e) {
            throw new BadDescriptionException("is not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new BadDescriptionException("is not JSON: " + e.getMessage(), e);
        }
    }

    /** The things under a name: none, the one, or each of an array. */
    static List<JsonNode> all(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) return List.of();
        if (!value.isArray()) return List.of(value);
        List<JsonNode> all = new ArrayList<>();
        value.forEach(all::add);
        return all;
    }

    /** The texts under a name; of an object, its IRI. */
    static List<String> texts(JsonNode node, String name) {
        return all(node, name).stream()
                .map(Json::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static Optional<String> text(JsonNode node, String name) {
        return texts(node, name).stream().findFirst();
    }

    private static String text(JsonNode node) {
        if (!node.isObject()) return node.asText();
        for (String key : List.of("@id", "@value", "value", "url"))
            if (node.path(key).isValueNode()) return node.path(key).asText();
        return "";
    }

    static OptionalLong number(JsonNode node, String name) {
        return text(node, name).map(Json::number).orElse(OptionalLong.empty());
    }

    private static OptionalLong number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }

    static boolean isA(JsonNode node, String type) {
        return texts(node, "@type").stream()
                .anyMatch(each -> each.equals(type) || each.endsWith(":" + type) || each.endsWith("/" + type));
    }

    static void require(Said said, JsonNode node, String... names) {
        for (String name : names)
            if (texts(node, name).isEmpty() && all(node, name).isEmpty()) said.missing(name);
    }
}
