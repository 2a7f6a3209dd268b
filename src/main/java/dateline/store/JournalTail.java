package dateline.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.Adler32;
import org.apache.jena.dboe.transaction.txn.ComponentId;

/**
 * The end of TDB2's journal, which a process or a power supply that went down may leave cut off in the middle of an entry.
 * TDB2 5.6.0 does not open such a database, though no batch was acknowledged whose journal is not whole: the entry that
 * commits it is the last, and is on the disk before anybody is told. Entries are a length, an Adler-32, a type, a component
 * and as many bytes.
 */
final class JournalTail {
    private static final int CHECKSUM = 4; // where it stands in an entry
    private static final int TYPE = 8;
    private static final int COMMIT = 3; // of JournalEntryType, where numbers stay
    private static final int HEADER = 12 + ComponentId.SIZE;

    private final ByteBuffer journal;

    private JournalTail(ByteBuffer journal) {
        this.journal = journal;
    }

    /**
     * Cuts off what follows the last batch that was committed, if it is not whole. Leaves a journal in which a commit follows
     * on what is not whole: that is damage of another kind.
     *
     * @param database a folder of TDB2's files, not open
     */
    static void cut(Path database) throws IOException {
        Path file = database.resolve("journal.jrnl");
        if (!Files.exists(file) || Files.size(file) == 0) return;
        JournalTail tail = new JournalTail(ByteBuffer.wrap(Files.readAllBytes(file)));
        int end = tail.endOfCommitted();
        if (end < 0) return;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(end);
            channel.force(true);
        }
    }

    /** Where the last commit ends; -1 if nothing is to be cut off. */
    private int endOfCommitted() {
        int committed = 0;
        int at = 0;
        while (at < journal.limit()) {
            int length = lengthAt(at);
            if (length < 0) return commits(at + 1) ? -1 : committed;
            if (isCommit(at)) committed = at + length;
            at += length;
        }
        return -1;
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
