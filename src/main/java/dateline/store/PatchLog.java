package dateline.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.rdfpatch.changes.RDFChangesWrapper;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * What each batch changed, as RDF Patch, a file each, numbered and chained by hashes: {@code patches/EPOCH/NUMBER.rdfp}. A patch
 * is on the disk before its batch is committed, as {@code pending}, and gets its number after that. The position in the
 * store says which of the two happened before a crash; where they do not fit, a new epoch begins, and replicas start anew.
 */
final class PatchLog {
    private static final String FOLDER = "patches";
    private static final String ENDING = ".rdfp";

    private final Path folder;
    private volatile Position head; // the latest that has its number
    private long least; // number of the oldest patch that is kept
    private int most; // patches that are kept
    private @Nullable Recording recording;

    private PatchLog(Path folder, Position head, int most) {
        this.folder = folder;
        this.head = head;
        this.most = most;
    }

    /** What is being written of the batch that is under way. */
    private record Recording(
            FileChannel file, DigestOutputStream bytes, RDFChangesWriterText text, Counting counting) {}

    /** Knows whether there was any change. */
    private static final class Counting extends RDFChangesWrapper {
        private boolean any;

        Counting(RDFChangesWriterText text) {
            super(text);
        }

        @Override
        public void add(Node graph, Node subject, Node predicate, Node object) {
            any = true;
            super.add(graph, subject, predicate, object);
        }

        @Override
        public void delete(Node graph, Node subject, Node predicate, Node object) {
            any = true;
            super.delete(graph, subject, predicate, object);
        }
    }

    static boolean isKept(Path store) {
        return Files.isDirectory(store.resolve(FOLDER));
    }

    /** The log of a store that stands here, after whatever happened; to be followed by {@link #isAt} and, if not, {@link #restart}. */
    static PatchLog open(Path store, Optional<Position> position, int most) {
        Path folder = store.resolve(FOLDER);
        try {
            Files.createDirectories(folder);
            Position none = new Position(UUID.randomUUID().toString(), 0, "");
            PatchLog log = new PatchLog(folder, none, most);
            if (position.isPresent()) log.recover(position.get());
            Files.deleteIfExists(log.pending());
            return log;
        } catch (IOException e) {
            throw StoreDirectory.problem(store, e);
        }
    }

    private void recover(Position position) throws IOException {
        Path epoch = folder.resolve(position.epoch());
        if (!Files.isDirectory(epoch)) return;
        if (Files.exists(pending()) && hash(pending()).equals(position.hash()))
            OnDisk.move(pending(), file(position.epoch(), position.number()));
        List<Long> numbers = numbers(epoch);
        boolean fits = numbers.isEmpty()
                ? position.number() == 0
                : numbers.getLast() == position.number()
                        && hash(file(position.epoch(), position.number())).equals(position.hash());
        if (!fits) return;
        head = position;
        least = numbers.isEmpty() ? 1 : numbers.getFirst();
    }

    boolean isAt(Optional<Position> position) {
        return position.equals(Optional.of(head));
    }

    /** Begins a new epoch from the dataset as it is, inside a write transaction. */
    void restart(DatasetGraph dataset) {
        try (Stream<Path> old = Files.list(folder)) {
            for (Path each : old.toList()) IOUtils.rm(each);
            Files.createDirectory(folder.resolve(head.epoch()));
            least = 1;
            head.set(dataset);
        } catch (IOException e) {
            throw StoreDirectory.problem(folder, e);
        }
    }

    void keep(int patches) {
        most = patches;
    }

    /** The dataset, with every change to it written down. */
    DatasetGraph record(DatasetGraph dataset) {
        try {
            FileChannel file = FileChannel.open(
                    pending(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            DigestOutputStream bytes =
                    new DigestOutputStream(new BufferedOutputStream(Channels.newOutputStream(file)), sha256());
            RDFChangesWriterText text = RDFPatchOps.textWriter(bytes);
            Counting counting = new Counting(text);
            recording = new Recording(file, bytes, text, counting);
            text.start();
            text.header("epoch", literal(head.epoch()));
            text.header("number", literal(Long.toString(head.number() + 1)));
            text.header("prev", literal(head.hash()));
            text.txnBegin();
            return RDFPatchOps.changes(dataset, counting);
        } catch (IOException e) {
            throw StoreDirectory.problem(folder, e);
        }
    }

    /** Puts the patch on the disk, and notes in the dataset that it has it; nothing for a batch that changed nothing. */
    Optional<Position> seal(DatasetGraph dataset) {
        Recording sealed = insist();
        try {
            if (!sealed.counting().any) {
                drop();
                return Optional.empty();
            }
            sealed.text().txnCommit();
            sealed.text().finish();
            sealed.bytes().flush();
            sealed.file().force(true);
            String hash =
                    HexFormat.of().formatHex(sealed.bytes().getMessageDigest().digest());
            Position next = new Position(head.epoch(), head.number() + 1, hash);
            next.set(dataset);
            return Optional.of(next);
        } catch (IOException e) {
            throw StoreDirectory.problem(folder, e);
        }
    }

    /** Gives the patch its number: its batch is committed. */
    void publish(Position sealed) {
        try {
            insist().file().close();
            recording = null;
            OnDisk.move(pending(), file(sealed.epoch(), sealed.number()));
            head = sealed;
            for (; head.number() - least >= most; least++) Files.deleteIfExists(file(head.epoch(), least));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets what was written down: its batch was undone. The file is written over by the next. */
    void drop() throws IOException {
        if (recording != null) recording.file().close();
        recording = null;
    }

    Position head() {
        return head;
    }

    /** A patch, as long as it is kept. */
    Optional<byte[]> patch(String epoch, long number) {
        try {
            return Optional.of(Files.readAllBytes(file(epoch, number)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw StoreDirectory.problem(folder, e);
        }
    }

    private Recording insist() {
        if (recording == null) throw new IllegalStateException("no batch is written down");
        return recording;
    }

    private Path pending() {
        return folder.resolve("pending");
    }

    private Path file(String epoch, long number) {
        return folder.resolve(epoch).resolve("%019d".formatted(number) + ENDING);
    }

    private static List<Long> numbers(Path epoch) throws IOException {
        try (Stream<Path> files = Files.list(epoch)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> Long.parseLong(name.substring(0, name.length() - ENDING.length())))
                    .sorted()
                    .toList();
        }
    }

    private static String hash(Path file) throws IOException {
        try (DigestOutputStream bytes = new DigestOutputStream(OutputStream.nullOutputStream(), sha256())) {
            Files.copy(file, bytes);
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        }
    }

    static String hash(byte[] patch) {
        return HexFormat.of().formatHex(sha256().digest(patch));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256 in this Java", e);
        }
    }

    private static Node literal(String text) {
        return NodeFactory.createLiteralString(text);
    }
}
