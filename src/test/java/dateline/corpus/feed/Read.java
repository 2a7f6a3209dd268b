package dateline.corpus.feed;

import dateline.corpus.resource.Origin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A feed read to its end. */
record Read(Feed feed, List<Entry> entries) {
    static Read of(Origin origin, InputStream bytes) {
        List<Entry> entries = new ArrayList<>();
        try {
            Feed feed = ParseFeed.read(origin, bytes, (before, entry) -> entries.add(entry));
            return new Read(feed, entries);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Read of(String xml) {
        return of(Origin.of("feed.xml"), new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
