package dateline.corpus.archive;

import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads what was compressed with gzip, in one member or many, whatever is in it. A WARC, whose records are members of
 * their own, is read on after a damaged one; anything else up to the damage.
 */
public final class Gzip implements Reader {
    private final Reader any;
    private final Warc warc;
    private final Unpacking unpacking;

    public Gzip(Reader any, Warc warc, Unpacking unpacking) {
        this.any = any;
        this.warc = warc;
        this.unpacking = unpacking;
    }

    @Override
    public void read(Resource resource, Sink sink) throws IOException {
        unpacking.open(resource, sink, packed -> {
            try (GzipMembers members = new GzipMembers(packed)) {
                if (members.beginsWith(Warc.magic())) warc.read(resource.origin(), members, sink);
                else read(resource.origin(), members, sink);
            }
        });
    }

    private void read(Origin origin, GzipMembers members, Sink sink) throws IOException {
        Optional<String> damage = Salvage.read(any, Compressed.inside(origin), unpacking.watched(members), sink);
        if (damage.isEmpty()) return;
        sink.issue(origin.issue(Compressed.damaged(members.unpacked(), damage.get())));
        // It may have been the first record of a WARC.
        if (members.resynchronise(Warc.magic())) warc.read(origin, members, sink);
    }
}
