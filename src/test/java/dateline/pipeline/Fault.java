package dateline.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A place in the code at which a process is struck, and what happens there.
 *
 * @param operation in which it comes by there
 * @param type the class
 * @param method of it, with the types of its parameters where there are several of the name
 * @param at {@code ENTRY} or {@code EXIT}, as Byteman says it
 * @param checked whether it declares that it throws an {@code IOException}
 */
record Fault(Operations.Kind operation, String type, String method, String at, boolean checked, Kind kind) {
    enum Kind {
        /** A device that does not do what it should. */
        DEVICE,
        /** A full disk, as a write reports it. */
        FULL,
        /** A full disk, as a page that is mapped from a file reports it. */
        PAGE,
        /** No memory for this object, though for others. */
        MEMORY,
        /** A mistake in somebody's code. */
        MISTAKE,
        /** Somebody interrupts the thread. */
        INTERRUPT,
        /** The process is gone. */
        GONE
    }

    /** Where: the operation, the class, its method, before or after it, and whether it declares an {@code IOException}. */
    private static final String PLACES = """
            PUT      org.apache.jena.dboe.transaction.txn.TransactionCoordinator  begin$                 ENTRY
            PUT      org.apache.jena.dboe.transaction.txn.TransactionCoordinator  begin$                 EXIT
            PUT      org.apache.jena.dboe.transaction.txn.TransactionCoordinator  executePrepare         ENTRY
            PUT      org.apache.jena.dboe.transaction.txn.TransactionCoordinator  executePrepare         EXIT
            PUT      org.apache.jena.dboe.transaction.txn.TransactionCoordinator  advanceDataVersion     ENTRY
            PUT      org.apache.jena.dboe.transaction.txn.TransactionCoordinator  notifyCommitFinish     ENTRY
            PUT      org.apache.jena.dboe.transaction.txn.TransactionCoordinator  completed              ENTRY
            PUT      org.apache.jena.dboe.transaction.txn.journal.Journal         write(JournalEntryType,ComponentId,ByteBuffer) ENTRY
            PUT      org.apache.jena.dboe.transaction.txn.journal.Journal         write(JournalEntryType,ComponentId,ByteBuffer) EXIT
            PUT      org.apache.jena.dboe.transaction.txn.journal.Journal         startWrite             ENTRY
            PUT      org.apache.jena.dboe.transaction.txn.journal.Journal         writeJournal           ENTRY
            PUT      org.apache.jena.dboe.transaction.txn.journal.Journal         writeJournal           EXIT
            PUT      org.apache.jena.dboe.transaction.txn.journal.Journal         sync                   ENTRY
            PUT      org.apache.jena.dboe.transaction.txn.journal.Journal         sync                   EXIT
            PUT      org.apache.jena.dboe.transaction.txn.journal.Journal         truncate               ENTRY
            PUT      org.apache.jena.dboe.transaction.txn.journal.Journal         commitWrite            ENTRY
            PUT      org.apache.jena.dboe.transaction.txn.journal.Journal         commitWrite            EXIT
            PUT      org.apache.jena.dboe.transaction.txn.StateMgrBase            writeState             ENTRY
            PUT      org.apache.jena.dboe.transaction.txn.StateMgrBase            writeState             EXIT
            PUT      org.apache.jena.dboe.trans.bplustree.BPlusTree               _commitPrepare         ENTRY
            PUT      org.apache.jena.dboe.trans.bplustree.BPlusTree               _commit                ENTRY
            PUT      org.apache.jena.dboe.trans.bplustree.BPlusTree               _commitEnd             ENTRY
            PUT      org.apache.jena.dboe.trans.bplustree.BPlusTree               _complete              ENTRY
            PUT      org.apache.jena.dboe.trans.bplustree.BPlusTree               insertAndReturnOld     ENTRY
            PUT      org.apache.jena.dboe.trans.data.TransBinaryDataFile          _commitPrepare         ENTRY
            PUT      org.apache.jena.dboe.trans.data.TransBinaryDataFile          _commit                ENTRY
            PUT      org.apache.jena.dboe.trans.data.TransBinaryDataFile          _commitEnd             ENTRY
            PUT      org.apache.jena.dboe.trans.data.TransBinaryDataFile          write                  ENTRY
            PUT      org.apache.jena.dboe.base.file.BufferChannelFile             write(ByteBuffer)      ENTRY
            PUT      org.apache.jena.dboe.base.file.BufferChannelFile             sync                   ENTRY
            PUT      org.apache.jena.dboe.base.file.BlockAccessMapped             allocate               ENTRY
            PUT      org.apache.jena.tdb2.store.nodetable.NodeTableTRDF           writeNodeToTable       ENTRY
            PUT      org.apache.jena.tdb2.store.nodetable.NodeTableTRDF           writeNodeToTable       EXIT
            PUT      org.apache.jena.query.text.TextIndexLucene                   addEntity              ENTRY
            PUT      org.apache.jena.query.text.TextIndexLucene                   prepareCommit          ENTRY
            PUT      org.apache.jena.query.text.TextIndexLucene                   prepareCommit          EXIT
            PUT      org.apache.jena.query.text.TextIndexLucene                   commit                 ENTRY
            PUT      org.apache.jena.query.text.TextIndexLucene                   commit                 EXIT
            PUT      org.apache.lucene.index.IndexWriter                          addDocument           ENTRY throws
            PUT      org.apache.lucene.index.IndexWriter                          prepareCommitInternal  ENTRY throws
            PUT      org.apache.lucene.index.IndexWriter                          startCommit            ENTRY throws
            PUT      org.apache.lucene.index.IndexWriter                          finishCommit           ENTRY throws
            PUT      org.apache.lucene.store.FSDirectory                          createOutput           ENTRY throws
            PUT      org.apache.lucene.store.FSDirectory                          sync                   ENTRY throws
            PUT      org.apache.lucene.store.FSDirectory                          rename                 ENTRY throws
            PUT      org.apache.lucene.store.FSDirectory                          syncMetaData           ENTRY throws
            PUT      dateline.store.StoreDirectory                                setMark                ENTRY
            PUT      dateline.store.ChangeLog                                     add(Map,Instant)       ENTRY
            PUT      dateline.store.PatchLog                                      record                 ENTRY
            PUT      dateline.store.PatchLog                                      seal                   ENTRY
            PUT      dateline.store.PatchLog                                      seal                   EXIT
            PUT      dateline.store.PatchLog                                      publish                ENTRY
            PUT      dateline.store.OnDisk                                        move                   ENTRY throws
            PUT      dateline.store.OnDisk                                        move                   EXIT throws
            WITHDRAW org.apache.jena.dboe.trans.bplustree.BPlusTree               deleteAndReturnOld     ENTRY
            WITHDRAW org.apache.jena.query.text.TextIndexLucene                   deleteEntity           ENTRY
            WITHDRAW org.apache.lucene.index.IndexWriter                          deleteDocuments(Term[]) ENTRY throws
            COMPACT  org.apache.jena.tdb2.sys.CopyDSG                             copy                   ENTRY
            COMPACT  org.apache.jena.tdb2.sys.CopyDSG                             copy                   EXIT
            COMPACT  org.apache.jena.tdb2.sys.StoreConnection                     make                   ENTRY
            COMPACT  org.apache.jena.dboe.transaction.txn.TransactionCoordinator  takeOverFrom           ENTRY
            COMPACT  org.apache.jena.tdb2.store.DatasetGraphSwitchable            set                    ENTRY
            COMPACT  org.apache.jena.tdb2.store.DatasetGraphSwitchable            set                    EXIT
            COMPACT  dateline.store.Compaction                                    forget                 ENTRY throws
            COMPACT  dateline.store.Room                                          note                   ENTRY
            BACKUP   dateline.store.upkeep.Backup                                 zstd                   ENTRY throws
            BACKUP   dateline.store.upkeep.Backup                                 frame                  ENTRY
            BACKUP   org.apache.lucene.util.IOUtils                               fsync                  ENTRY throws
            RELEASE  dateline.export.release.MakeRelease                          measured               ENTRY throws
            RELEASE  dateline.export.release.MakeRelease                          sums                   ENTRY throws
            RELEASE  dateline.store.OnDisk                                        force                  ENTRY throws
            RELEASE  dateline.store.OnDisk                                        force                  EXIT throws
            RELEASE  dateline.export.table.Database                               close                  ENTRY throws
            """;

    /** Every place with every kind of fault. */
    static List<Fault> all() {
        return PLACES.lines()
                .flatMap(line -> Arrays.stream(Kind.values()).map(kind -> of(line.split(" +"), kind)))
                .toList();
    }

    private static Fault of(String[] place, Kind kind) {
        return new Fault(Operations.Kind.valueOf(place[0]), place[1], place[2], place[3], place.length > 4, kind);
    }

    /** The rule by which Byteman does it. */
    String rule() {
        return """
                RULE %s
                CLASS %s
                METHOD %s
                AT %s
                IF dateline.pipeline.Strike.due()
                DO %s
                ENDRULE
                """.formatted(this, type, method, at, action());
    }

    private String action() {
        return switch (kind) {
            case DEVICE -> failedInput("Input/output error");
            case FULL -> failedInput("No space left on device");
            case PAGE -> "THROW new java.lang.InternalError(\"a fault occurred in an unsafe memory access operation\")";
            case MEMORY -> "THROW new java.lang.OutOfMemoryError(\"injected\")";
            case MISTAKE -> "THROW new java.lang.IllegalStateException(\"injected\")";
            case INTERRUPT -> "java.lang.Thread.currentThread().interrupt()";
            case GONE -> "killJVM(137)";
        };
    }

    private String failedInput(String message) {
        String failure = "new java.io.IOException(\"%s\")".formatted(message);
        return "THROW " + (checked ? failure : "new java.io.UncheckedIOException(\"injected\", %s)".formatted(failure));
    }

    @Override
    public String toString() {
        return "%s at %s of %s.%s in %s"
                .formatted(
                        kind,
                        at.toLowerCase(Locale.ROOT),
                        type.substring(type.lastIndexOf('.') + 1),
                        method,
                        operation);
    }
}
