package dateline.corpus.record;

import dateline.corpus.feed.JsonFeed;
import dateline.corpus.resource.Decoding;
import dateline.corpus.resource.Limits;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads JSON values: arrays of records, objects that hold such an array ({@code articles}, {@code items}, {@code data} …),
 * and objects that are records themselves. Records are told apart by their brackets before they are parsed, so that a
 * broken one costs no other; one at a time is in memory.
 */
public final class JsonRecords implements Reader {
    private final Columns columns;

    public JsonRecords(Columns columns) {
        this.columns = columns;
    }

    /** Whether a member of this name holds records, if it is an array of objects. */
    public static boolean isList(String name) {
        return ReadJson.LISTS.contains(Field.key(name));
    }

    @Override
    public void read(Resource resource, Sink sink) throws IOException {
        new Run(resource.origin(), new JsonBytes(Decoding.records(resource)), sink).read();
    }

    /** One resource. */
    private final class Run {
        private final Origin origin;
        private final JsonBytes bytes;
        private final Sink sink;
        private final ReadJson json = new ReadJson(columns);
        private final Chunk element = new Chunk(Limits.LONGEST_RECORD);

        /** An object, without the records in it. */
        private final Chunk outside = new Chunk(Limits.LONGEST_RECORD);

        private int records;
        private boolean hasText;
        private boolean isFeed;
        private boolean isStrangeSaid;

        Run(Origin origin, JsonBytes bytes, Sink sink) {
            this.origin = origin;
            this.bytes = bytes;
            this.sink = sink;
        }

        void read() throws IOException {
            for (int octet = bytes.peek(); octet >= 0; octet = bytes.peek()) {
                switch (octet) {
                    case '[' -> {
                        bytes.skip();
                        list();
                    }
                    case '{' -> object();
                    default -> stray(octet);
                }
            }
            if (bytes.isCut()) sink.issue(origin.issue("the JSON ends in the midst of a value"));
            else if (records == 0) sink.issue(origin.issue("no record in it"));
        }

        /** Reads the elements of an array whose bracket was read, and of arrays in it. */
        private void list() throws IOException {
            for (int depth = 1; depth > 0; ) {
                int octet = bytes.peek();
                switch (octet) {
                    case -1 -> {
                        bytes.cut();
                        return;
                    }
                    case '[' -> {
                        depth++;
                        bytes.skip();
                    }
                    case ']' -> {
                        depth--;
                        bytes.skip();
                    }
                    case '{' -> {
                        element.clear();
                        bytes.copy(element);
                        record(element);
                    }
                    default -> stray(octet);
                }
            }
        }

        private void object() throws IOException {
            int before = records;
            outside.clear();
            hasText = false;
            isFeed = false;
            members(0);
            if (records == before || hasText) record(outside);
        }

        private void members(int depth) throws IOException {
            bytes.skip();
            outside.add('{');
            boolean isFirst = true;
            for (int octet = bytes.peek(); octet != '}'; octet = bytes.peek()) {
                if (octet < 0) {
                    bytes.cut();
                    return;
                }
                if (octet != '"') {
                    stray(octet);
                    continue;
                }
                if (!isFirst) outside.add(',');
                isFirst = false;
                member(depth);
            }
            bytes.skip();
            outside.add('}');
        }

        private void member(int depth) throws IOException {
            int begin = outside.length();
            bytes.copy(outside);
            String key =
                    Field.key(new String(outside.bytes(), begin, outside.length() - begin, StandardCharsets.UTF_8));
            if (bytes.peek() == ':') bytes.skip();
            outside.add(':');
            int octet = bytes.peek();
            int value = outside.length();
            hasText |= depth == 0 && octet == '"' && json.isText(key);
            if (octet == '{' && !hasText && depth < ReadJson.DEEPEST && ReadJson.WRAPPERS.contains(key))
                members(depth + 1);
            else if (octet == '[' && !hasText && !isFeed && ReadJson.LISTS.contains(key)) listOrValue();
            else bytes.copy(outside);
            // A JSON Feed is read whole: what it says of itself holds for its items.
            isFeed |= depth == 0 && key.equals("version") && written(value).contains(JsonFeed.VERSION);
        }

        private String written(int begin) {
            return new String(outside.bytes(), begin, outside.length() - begin, StandardCharsets.UTF_8)
                    .replace("\\/", "/");
        }

        private void listOrValue() throws IOException {
            bytes.skip();
            outside.add('[');
            if (bytes.peek() == '{') {
                list();
                outside.add(']');
            } else bytes.rest(outside);
        }

        private void record(Chunk chunk) {
            if (bytes.isCut()) return;
            records++;
            Origin place = origin.at("record %d".formatted(records));
            if (chunk.isTooLong())
                sink.issue(place.issue("longer than %,d bytes; passed over".formatted(Limits.LONGEST_RECORD)));
            else json.read(place, chunk.bytes(), chunk.length(), sink);
        }

        /** What stands between records: brackets too many, or a value that is no record. */
        private void stray(int octet) throws IOException {
            boolean isBetween = ",:]}\u001E".indexOf(octet) >= 0; // RFC 7464 puts 1E before each value.
            if (!isBetween && !isStrangeSaid) {
                sink.issue(origin.issue("holds values that are no records; they are passed over"));
                isStrangeSaid = true;
            }
            if (isBetween) bytes.skip();
            else {
                element.clear();
                bytes.copy(element);
            }
        }
    }
}
