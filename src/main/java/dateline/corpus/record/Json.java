package dateline.corpus.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.corpus.resource.Limits;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Sink;
import java.util.Optional;

/** Parses records, and says in words what is wrong with those that are none. */
final class Json {
    /** Records of news nest five deep; parsers of trees go down by recursion. */
    private static final int DEEPEST = 200;

    private final ObjectMapper lenient = mapper(false);
    private final ObjectMapper strict = mapper(true);

    private static ObjectMapper mapper(boolean namesOnce) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Limits.LONGEST_RECORD)
                        .maxNestingDepth(DEEPEST)
                        .build())
                .configure(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, true)
                .configure(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, true)
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, namesOnce)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** The object that a text is; if it is none, an issue says so. */
    Optional<JsonNode> object(Origin origin, String text, Sink sink) {
        try {
            return object(origin, strict.readTree(text), sink);
        } catch (JsonProcessingException broken) {
            return again(origin, text, broken, sink);
        }
    }

    private Optional<JsonNode> again(Origin origin, String text, JsonProcessingException broken, Sink sink) {
        try {
            JsonNode node = lenient.readTree(text);
            sink.issue(origin.issue("a name stands in it twice; the last is read"));
            return object(origin, node, sink);
        } catch (JsonProcessingException still) {
            sink.issue(origin.issue(reason(broken)));
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> object(Origin origin, JsonNode node, Sink sink) {
        if (node.isObject()) return Optional.of(node);
        sink.issue(origin.issue("no JSON object, as a record should be"));
        return Optional.empty();
    }

    private static String reason(JsonProcessingException broken) {
        String where = broken.getLocation() == null || broken.getLocation().getColumnNr() < 1
                ? ""
                : " at column " + broken.getLocation().getColumnNr();
        String why =
                broken.getOriginalMessage().lines().findFirst().orElse("").replaceAll(" \\(start marker at .*", "");
        return "no JSON%s: %s".formatted(where, why);
    }
}
