package dateline.corpus.record;

import dateline.corpus.resource.Decoding;
import dateline.corpus.resource.Limits;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.IOException;

/** Reads lines of JSON objects, an article each. A line that holds none is an issue, and the next is read. */
public final class JsonLines implements Reader {
    private final Columns columns;

    public JsonLines(Columns columns) {
        this.columns = columns;
    }

    @Override
    public void read(Resource resource, Sink sink) throws IOException {
        ReadJson json = new ReadJson(columns);
        Lines lines = new Lines(Decoding.records(resource), Limits.LONGEST_RECORD);
        while (lines.next()) {
            Origin origin = resource.origin().at("line %d".formatted(lines.number()));
            if (lines.isTooLong())
                sink.issue(origin.issue("longer than %,d bytes; passed over".formatted(Limits.LONGEST_RECORD)));
            else json.read(origin, lines.bytes(), lines.length(), sink);
        }
    }
}
