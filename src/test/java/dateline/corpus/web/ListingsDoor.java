package dateline.corpus.web;

import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A sitemap read without fetching what it lists. */
public final class ListingsDoor {
    private ListingsDoor() {}

    public static void read(byte[] sitemap, Sink sink) {
        try {
            ReadListings.of(new Resource(Origin.of("sitemap"), new ByteArrayInputStream(sitemap)), sink);
        } catch (IOException impossible) {
            throw new UncheckedIOException("the bytes are in memory", impossible);
        }
    }
}
