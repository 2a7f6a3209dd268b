package dateline.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Reads and writes the facts format: JSON Lines, one article and its facts per line, as {@code ontology/facts.schema.json}
 * describes it. What is written is the same to the byte for equal facts, and read back gives equal facts. What is read is
 * held to the schema, and to what no schema can say: ids that there are, spans within the text. The first line read takes a
 * second, to read the schema. Safe for use by several threads.
 */
public final class FactsFormat {
    /** One line, without its end. What is absent or empty is left out. */
    public String write(ArticleFacts facts) {
        return json(facts);
    }

    /** The article alone, in the words of the format: equal text for equal articles, to make digests of. */
    public static String canonical(Article article) {
        return json(article);
    }

    /**
     * The facts of one line.
     *
     * @param number the number of the line, from 1, for the exception to tell
     */
    public ArticleFacts read(String line, int number) throws MalformedFactsException {
        JsonNode tree = tree(line, number);
        SortedMap<String, SortedSet<String>> broken = new TreeMap<>();
        for (ValidationMessage message : FactsSchema.SCHEMA.validate(tree))
            broken.computeIfAbsent(message.getInstanceLocation().toString(), pointer -> new TreeSet<>())
                    .add(reason(message));
        if (!broken.isEmpty())
            throw new MalformedFactsException(
                    number,
                    broken.firstKey(),
                    String.join("; ", broken.firstEntry().getValue()));
        ArticleFacts facts = bind(tree, number);
        Optional<References.Problem> dangling = References.check(facts);
        if (dangling.isPresent())
            throw new MalformedFactsException(
                    number, dangling.get().pointer(), dangling.get().reason());
        return facts;
    }

    /** What {@link #write} wrote, which need not be checked again. */
    public static ArticleFacts readOwn(String line) {
        try {
            return FactsJson.MAPPER.readValue(line, ArticleFacts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line of our own cannot be read", e);
        }
    }

    /** Reads line after line, and goes on after a bad one; blank lines are passed over. */
    public void read(BufferedReader lines, Consumer<ArticleFacts> good, Consumer<MalformedFactsException> bad)
            throws IOException {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) continue;
            ArticleFacts facts;
            try {
                facts = read(line, number);
            } catch (MalformedFactsException e) {
                bad.accept(e);
                continue;
            }
            good.accept(facts);
        }
    }

    private static String json(Object value) {
        try {
            return FactsJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("%s cannot be written".formatted(value.getClass()), e);
        }
    }

    private static JsonNode tree(String line, int number) throws MalformedFactsException {
        try {
            JsonNode tree = FactsJson.MAPPER.readTree(line);
            if (!tree.isObject()) throw new MalformedFactsException(number, "", "The line is no JSON object");
            return tree;
        } catch (JsonProcessingException e) {
            String column =
                    e.getLocation() == null ? "" : ", column " + e.getLocation().getColumnNr();
            throw new MalformedFactsException(
                    number, "", "The line is no JSON (%s%s)".formatted(oneLine(e.getOriginalMessage()), column));
        }
    }

    private static ArticleFacts bind(JsonNode tree, int number) throws MalformedFactsException {
        try {
            return FactsJson.MAPPER.treeToValue(tree, ArticleFacts.class);
        } catch (JsonMappingException e) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            throw new MalformedFactsException(number, pointer(e), oneLine(String.valueOf(reason.getMessage())));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new MalformedFactsException(number, "", oneLine(String.valueOf(e.getMessage())));
        }
    }

    private static String reason(ValidationMessage message) {
        String prefix = message.getInstanceLocation() + ": ";
        String reason = message.getMessage();
        return reason.startsWith(prefix) ? reason.substring(prefix.length()) : reason;
    }

    private static String pointer(JsonMappingException exception) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : exception.getPath())
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        return pointer.toString();
    }

    private static String oneLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
