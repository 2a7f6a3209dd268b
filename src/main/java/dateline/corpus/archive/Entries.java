package dateline.corpus.archive;

import dateline.corpus.resource.Origin;
import dateline.corpus.resource.PathNames;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the files in an archive, each whatever it is, in the order in which they stand there. Nothing is written to disk,
 * and names are only told. Folders, links, hidden files and Markdown are passed over.
 *
 * <p>Archives are read as streams, so that they may come from anywhere and lie in others. For zip that means its central
 * directory, which stands at the end, is not consulted: an entry that was deleted from the directory alone is read, and
 * one stored uncompressed whose length is only in the directory is not, which is said.
 */
public final class Entries implements Reader {
    private static final int LONGEST_NAME = 300;

    private final Function<InputStream, ArchiveFormat> format;
    private final Reader any;
    private final Unpacking unpacking;

    private Entries(Function<InputStream, ArchiveFormat> format, Reader any, Unpacking unpacking) {
        this.format = format;
        this.any = any;
        this.unpacking = unpacking;
    }

    public static Entries zip(Reader any, Unpacking unpacking) {
        return new Entries(ZipFormat::new, any, unpacking);
    }

    public static Entries tar(Reader any, Unpacking unpacking) {
        return new Entries(TarFormat::new, any, unpacking);
    }

    @Override
    public void read(Resource resource, Sink sink) throws IOException {
        unpacking.open(resource, sink, packed -> new Run(resource.origin(), format.apply(packed), sink).read());
    }

    /** Going through one archive. */
    private final class Run {
        private final Origin origin;
        private final ArchiveFormat archive;
        private final Sink sink;
        private String last = "its beginning";
        private boolean told;

        Run(Origin origin, ArchiveFormat archive, Sink sink) {
            this.origin = origin;
            this.archive = archive;
            this.sink = sink;
        }

        void read() throws TooMuchException {
            try {
                for (Optional<String> name = archive.next(); name.isPresent(); name = archive.next()) {
                    last = "entry " + printable(name.get());
                    if (archive.isFile() && !PathNames.isAside(name.get())) readEntry(origin.at(last));
                }
                if (archive.endsEarly()) tell("cut short after %s; what stands before is kept".formatted(last));
            } catch (TooMuchException tooMuch) {
                throw tooMuch;
            } catch (IOException | RuntimeException damage) {
                // The library lets some broken input through to its own arithmetic.
                tell("damaged or cut short after %s (%s); what stands before is kept"
                        .formatted(last, Salvage.words(damage)));
            }
        }

        /** Damage within an entry was told there; what comes of it afterwards is the same damage. */
        private void tell(String reason) {
            if (!told) sink.issue(origin.issue(reason));
        }

        private void readEntry(Origin entry) throws IOException {
            Optional<String> obstacle = archive.obstacle();
            if (obstacle.isPresent()) {
                sink.issue(entry.issue(obstacle.get()));
                return;
            }
            EntryBytes bytes = new EntryBytes(unpacking.watched(archive.bytes()), unpacking);
            Optional<String> damage = Salvage.read(any, entry, bytes, sink);
            if (damage.isEmpty()) return;
            sink.issue(entry.issue(bytes.isTooMuch() ? damage.get() : Compressed.damaged(bytes.count(), damage.get())));
            told = !bytes.isTooMuch();
        }
    }

    /** Names come from anybody, and issues are shown on terminals. */
    private static String printable(String name) {
        String shown = name.replaceAll("\\p{Cntrl}", "\uFFFD");
        return shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME) + "…";
    }

    /** The bytes of an entry, up to what anything but a bomb holds. */
    private static final class EntryBytes extends Unpacking.Counted {
        private final Unpacking unpacking;
        private final long packedBefore;
        private long count;

        EntryBytes(InputStream bytes, Unpacking unpacking) {
            super(bytes);
            this.unpacking = unpacking;
            this.packedBefore = unpacking.packed();
        }

        long count() {
            return count;
        }

        boolean isTooMuch() {
            return count > Unpacking.ENTRY_ALLOWANCE + Unpacking.RATIO * (unpacking.packed() - packedBefore);
        }

        @Override
        void came(int bytes) throws IOException {
            count += bytes;
            if (isTooMuch()) throw new IOException(Unpacking.BOMB + "; cut off");
        }
    }
}
