package dateline.corpus.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The JSON-LD of a page, read as browsers read HTML: what can be understood, is. Comments and CDATA marks around it, line
 * breaks in strings and commas too many do no harm; of a script that is broken beyond that, the plain statements count.
 */
final class JsonLdScripts {
    /** Of 600 pages none had more than 20, nor a longer one than 300,000 characters. */
    private static final int MOST_SCRIPTS = 60;

    private static final int LONGEST_SCRIPT = 2_000_000;
    private static final int DEEPEST = 100;

    private static final JsonMapper LENIENT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_SCRIPT)
                            .build())
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build())
            .build();

    /** A member with a string for its value, in JSON that does not hold together. */
    private static final Pattern STATEMENT = Pattern.compile(
            "\"(?<name>headline|datePublished|dateModified|articleSection|inLanguage)\"\\s*:\\s*\"(?<value>(?:[^\"\\\\]|\\\\.){1,500}+)\"");

    private static final Pattern AUTHOR = Pattern.compile(
            "\"author\"\\s*:\\s*\\[?\\s*\\{[^{}]{0,300}?\"name\"\\s*:\\s*\"(?<value>(?:[^\"\\\\]|\\\\.){1,200}+)\"");

    private static final Pattern TYPE =
            Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"(?<value>\\w*(?:Article|BlogPosting|LiveBlogPosting))\"");

    private JsonLdScripts() {}

    static List<JsonNode> of(PageParts parts) {
        List<JsonNode> values = new ArrayList<>();
        int scripts = 0;
        for (Element script : parts.scripts()) {
            String data = script.data();
            if (data.isBlank() || data.length() > LONGEST_SCRIPT) continue;
            if (++scripts > MOST_SCRIPTS) break;
            read(data).ifPresent(values::add);
        }
        return values;
    }

    private static Optional<JsonNode> read(String data) {
        String json = unwrapped(data);
        try {
            return Optional.of(LENIENT.readTree(json)).filter(value -> value.isObject() || value.isArray());
        } catch (JsonProcessingException broken) {
            return statements(json);
        }
    }

    /** From the first bracket to the last: before and after stand at most comment and CDATA marks. */
    private static String unwrapped(String data) {
        int object = data.indexOf('{');
        int array = data.indexOf('[');
        int begin = array < 0 || object >= 0 && object < array ? object : array;
        if (data.startsWith("<![CDATA[", begin - 2)) begin = object;
        int end = Math.max(data.lastIndexOf('}'), data.lastIndexOf(']'));
        return begin < 0 || end < begin ? "" : data.substring(begin, end + 1);
    }

    private static Optional<JsonNode> statements(String broken) {
        Matcher type = TYPE.matcher(broken);
        if (!type.find()) return Optional.empty();
        ObjectNode article = LENIENT.createObjectNode().put("@type", type.group("value"));
        Matcher statement = STATEMENT.matcher(broken);
        while (statement.find())
            if (!article.has(statement.group("name")))
                article.put(statement.group("name"), unescaped(statement.group("value")));
        Matcher author = AUTHOR.matcher(broken);
        if (author.find()) article.put("author", unescaped(author.group("value")));
        return Optional.of(article);
    }

    private static String unescaped(String value) {
        try {
            return LENIENT.readTree("\"" + value + "\"").asText();
        } catch (JsonProcessingException notEvenThat) {
            return value;
        }
    }
}
