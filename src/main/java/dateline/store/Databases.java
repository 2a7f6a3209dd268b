package dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * TDB2 and Lucene side by side.
 *
 * @param stale whether the index may lack what the triples have: it is missing, could not be read, or was not closed and is of
 *     another state than they
 */
record Databases(DatasetGraph triples, WordIndex words, boolean stale) {
    static Databases inMemory() {
        return new Databases(
                DatabaseMgr.connectDatasetGraph(Location.mem()), new WordIndex(new ByteBuffersDirectory()), false);
    }

    /** @throws StoreException if they cannot be opened */
    static Databases open(StoreDirectory directory) {
        try {
            removeOldGenerations(directory.triples());
            for (Path database : Room.generations(directory.triples())) JournalEnd.mend(database);
            boolean wordsAreMissing = Files.exists(directory.triples()) && !Files.exists(directory.words());
            if (!Files.exists(directory.triples())) make(directory);
            DatasetGraph triples = DatabaseMgr.connectDatasetGraph(Location.create(directory.triples()));
            try {
                touch(triples);
                return withWords(triples, directory, wordsAreMissing);
            } catch (IOException | RuntimeException e) {
                TDBInternal.expel(triples);
                throw e;
            }
        } catch (IOException e) {
            throw StoreDirectory.problem(directory.path(), e);
        } catch (RuntimeException e) {
            throw StoreDirectory.isFull(e)
                    ? new StoreException.Full(directory.path(), e)
                    : new StoreException.Damaged(directory.path(), e);
        }
    }

    /** Beside its place, since TDB2 does not open what a process that was killed has half made. */
    private static void make(StoreDirectory directory) throws IOException {
        Path made = directory.beginTriples();
        TDBInternal.expel(DatabaseMgr.connectDatasetGraph(Location.create(made)));
        directory.takeTriples(made);
    }

    /** A compaction that is killed when it has switched over leaves the database that it made another of; TDB2 keeps it. */
    private static void removeOldGenerations(Path triples) throws IOException {
        List<Path> generations = Room.generations(triples);
        for (Path old : generations.subList(0, Math.max(0, generations.size() - 1))) IOUtils.rm(old);
    }

    /** Reads a little of each tree, since TDB2 opens files of any content, and damage is better found now than in use. */
    private static void touch(DatasetGraph triples) {
        triples.begin(ReadWrite.READ);
        try {
            Trees.requireAll(triples);
            for (Iterator<Quad> quads : List.of(
                    triples.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY),
                    triples.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY))) {
                if (quads.hasNext()) quads.next();
                Iter.close(quads);
            }
        } finally {
            triples.end();
        }
    }

    private static Databases withWords(DatasetGraph triples, StoreDirectory directory, boolean wordsAreMissing)
            throws IOException {
        try {
            WordIndex words = words(directory.words());
            boolean stale = wordsAreMissing || directory.isMarked() && !words.isOf(version(triples));
            return new Databases(triples, words, stale);
        } catch (TextIndexException e) {
            if (!isUnreadable(e)) throw e;
            IOUtils.rm(directory.words()); // nothing is lost: all of it stands in the triples
            return new Databases(triples, words(directory.words()), true);
        }
    }

    /** Which state a dataset is in, in a transaction of its own. */
    static StoreVersion version(DatasetGraph dataset) {
        dataset.begin(ReadWrite.READ);
        try {
            return new ChangeLog(dataset).version();
        } finally {
            dataset.end();
        }
    }

    private static WordIndex words(Path path) throws IOException {
        return new WordIndex(FSDirectory.open(path));
    }

    private static boolean isUnreadable(TextIndexException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CorruptIndexException
                    || cause instanceof IndexFormatTooOldException
                    || cause instanceof IndexFormatTooNewException) return true;
        }
        return false;
    }

    void close() {
        words.close();
        if (TDBInternal.isTDB2(triples)) TDBInternal.expel(triples);
    }
}
