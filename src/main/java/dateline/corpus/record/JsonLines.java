package dateline.corpus.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.corpus.resource.Decoding;
import dateline.corpus.resource.Limits;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.IOException;
import java.util.Optional;

/** Reads lines of JSON objects, an article each. A line that holds none is an issue, and the next is read. */
public final class JsonLines implements Reader {
    private final ObjectMapper json = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Limits.LONGEST_RECORD)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Override
    public void read(Resource resource, Sink sink) throws IOException {
        Lines lines = new Lines(resource.bytes(), Limits.LONGEST_RECORD);
        while (lines.next()) {
            Origin origin = resource.origin().at("line %d".formatted(lines.number()));
            if (lines.isTooLong())
                sink.issue(origin.issue("longer than %,d bytes; passed over".formatted(Limits.LONGEST_RECORD)));
            else
                Decoding.text(origin, lines.bytes(), lines.length(), sink)
                        .filter(line -> !line.isBlank())
                        .flatMap(line -> parsed(origin, line, sink))
                        .ifPresent(record -> JsonRecord.read(origin, record, sink));
        }
    }

    private Optional<JsonNode> parsed(Origin origin, String line, Sink sink) {
        try {
            JsonNode record = json.readTree(line);
            if (record.isObject()) return Optional.of(record);
            sink.issue(origin.issue("no JSON object, as each line should be"));
        } catch (JsonProcessingException broken) {
            String where = broken.getLocation() == null
                    ? ""
                    : " at column " + broken.getLocation().getColumnNr();
            String why = broken.getOriginalMessage().lines().findFirst().orElse("");
            sink.issue(origin.issue("no JSON%s: %s".formatted(where, why)));
        }
        return Optional.empty();
    }
}
