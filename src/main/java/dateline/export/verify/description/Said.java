package dateline.export.verify.description;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one description says of a release. */
public final class Said {
    /** What every description says of the whole. */
    public enum Topic {
        IDENTIFIER("identifier"),
        VERSION("version"),
        TITLE("title"),
        LICENCE("licence"),
        CREATOR("creator"),
        DATE("date");

        private final String word;

        Topic(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * A file, as a description says it.
     *
     * @param path or address
     */
    public record File(String path, OptionalLong bytes, Optional<String> sha256, OptionalLong rows) {}

    /**
     * A table, as a description says it.
     *
     * @param types of the columns as the description's format names them, by column
     * @param links to other tables; empty if this description tells of one table alone
     */
    public record Schema(
            String table,
            List<String> columns,
            Map<String, String> types,
            List<String> key,
            Optional<Set<Link>> links) {}

    /** From a column to a column of another table. */
    public record Link(String column, String table, String references) {}

    private final Map<Topic, Set<String>> topics = new EnumMap<>(Topic.class);
    private final List<File> files = new ArrayList<>();
    private final List<Schema> schemas = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final List<String> missing = new ArrayList<>();

    Said say(Topic topic, String value) {
        String said = topic == Topic.IDENTIFIER ? value.replaceFirst("^doi:", "https://doi.org/") : value;
        topics.computeIfAbsent(topic, none -> new TreeSet<>()).add(said);
        return this;
    }

    void file(String path, OptionalLong bytes, Optional<String> sha256, OptionalLong rows) {
        files.add(new File(path, bytes, sha256, rows));
    }

    void schema(Schema schema) {
        schemas.add(schema);
    }

    /** @param what "quads", "triples", "class IRI", "property IRI" */
    void count(String what, long count) {
        counts.put(what, count);
    }

    /** Something that its format requires is not there. */
    void missing(String what) {
        missing.add(what);
    }

    public Set<String> of(Topic topic) {
        return topics.getOrDefault(topic, Set.of());
    }

    public List<File> files() {
        return files;
    }

    public List<Schema> schemas() {
        return schemas;
    }

    public Map<String, Long> counts() {
        return counts;
    }

    public List<String> missing() {
        return missing;
    }
}
