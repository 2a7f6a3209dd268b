package dateline.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Adler32;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.tdb2.sys.ComponentIdMgr;

/**
 * The end of TDB2's journal. A batch puts there the new state of each tree and file (its data are on the disk by then), an
 * entry that commits it, and only then changes them; whatever happens in between, the next start reads the journal and
 * changes the rest. There are three ends that TDB2 5.6.0 leaves and does not bear:
 *
 * <ul>
 *   <li>one cut off in the middle of an entry, by a process or a power supply that went down. It does not open the database,
 *       though nobody was told of a batch before its commit was on the disk.
 *   <li>one that commits a batch which was undone, because the disk refused to take that very entry. It tells of more bytes of
 *       nodes than there are, and TDB2 does not open the database.
 *   <li>one that tells the new state of every tree, with no commit. When changing them fails in the middle, TDB2 takes the commit
 *       out; some trees are then of the new state and some of the old, for ever.
 * </ul>
 *
 * <p>Entries are a length, an Adler-32, a type, a component and as many bytes.
 */
final class JournalEnd {
    private static final int CHECKSUM = 4; // where it stands in an entry
    private static final int TYPE = 8;
    private static final int COMMIT = 3; // of JournalEntryType, where numbers stay
    private static final int COMPONENT = 12;
    private static final int HEADER = COMPONENT + ComponentId.SIZE;

    private final ByteBuffer journal;
    private final Set<Integer> components; // those that a batch tells of
    private final Map<Integer, Long> sizes; // in bytes, of those that are files which grow

    private JournalEnd(ByteBuffer journal, Set<Integer> components, Map<Integer, Long> sizes) {
        this.journal = journal;
        this.components = components;
        this.sizes = sizes;
    }

    /**
     * Cuts off what follows the last batch that was committed, if it is not whole or was undone, and commits it if all of it
     * is there. Leaves a journal in which a commit follows on what is not whole: that is damage of another kind.
     *
     * @param database a folder of TDB2's files, not open
     */
    static void mend(Path database) throws IOException {
        Path file = database.resolve("journal.jrnl");
        if (!Files.exists(file) || Files.size(file) == 0) return;
        JournalEnd end = of(file, database);
        long size = Files.size(file);
        int mended = end.end();
        if (mended == size) return;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (mended > size) channel.write(commit(), size);
            else channel.truncate(mended);
            channel.force(true);
        }
    }

    private static JournalEnd of(Path file, Path database) throws IOException {
        Set<Integer> components = new HashSet<>();
        Map<Integer, Long> sizes = new HashMap<>();
        try (Stream<Path> files = Files.list(database)) {
            for (Path each : files.toList()) {
                List<String> name = List.of(each.getFileName().toString().split("\\."));
                boolean grows = name.getLast().equals("bdf"); // the state of nodes-data.obj and the like
                if (!grows && !name.getLast().equals("bpt")) continue;
                int component = ComponentIdMgr.getIndex(name.getFirst());
                components.add(component);
                if (grows) sizes.put(component, Files.size(database.resolve(name.getFirst() + ".obj")));
            }
        }
        return new JournalEnd(ByteBuffer.wrap(Files.readAllBytes(file)), components, sizes);
    }

    private static ByteBuffer commit() {
        ByteBuffer entry = ByteBuffer.allocate(HEADER).putInt(0, -1).putInt(TYPE, COMMIT);
        Adler32 checksum = new Adler32();
        checksum.update(entry.array());
        return entry.putInt(CHECKSUM, (int) checksum.getValue());
    }

    /** Where the journal should end: before what is to be cut off, or behind a commit that is missing. */
    private int end() {
        int committed = 0;
        boolean undone = false;
        Set<Integer> told = new HashSet<>(); // since the last commit
        for (int at = 0, length; at < journal.limit(); at += length) {
            length = lengthAt(at);
            undone |= length > 0 && tellsOfMore(at);
            if (length < 0 || undone && isCommit(at)) return commits(at + 1) ? journal.limit() : committed;
            told.add(journal.getInt(at + COMPONENT));
            if (!isCommit(at)) continue;
            committed = at + length;
            told.clear();
        }
        return !undone && told.containsAll(components) ? journal.limit() + HEADER : journal.limit();
    }

    /** Whether the entry at this place is of a file that should be longer than it is. */
    private boolean tellsOfMore(int at) {
        Long size = sizes.get(journal.getInt(at + COMPONENT));
        return size != null && journal.getInt(at) >= Long.BYTES && journal.getLong(at + HEADER) > size;
    }

    /** Whether anywhere behind this place a batch is committed. */
    private boolean commits(int from) {
        for (int at = from; at + HEADER <= journal.limit(); at++)
            if (isCommit(at) && lengthAt(at) == HEADER) return true;
        return false;
    }

    private boolean isCommit(int at) {
        return journal.getInt(at + TYPE) == COMMIT;
    }

    /** How long the entry at this place is with its header; -1 if it is not whole. */
    private int lengthAt(int at) {
        if (at + HEADER > journal.limit()) return -1;
        int bytes = Math.max(0, journal.getInt(at));
        if (bytes > journal.limit() - at - HEADER) return -1;
        byte[] header = new byte[HEADER];
        journal.get(at, header);
        ByteBuffer.wrap(header).putInt(CHECKSUM, 0);
        Adler32 checksum = new Adler32();
        checksum.update(header);
        checksum.update(journal.array(), at + HEADER, bytes);
        return (int) checksum.getValue() == journal.getInt(at + CHECKSUM) ? HEADER + bytes : -1;
    }
}
