package dateline.export.change;

import dateline.export.change.Change.ClassCount;
import dateline.export.rdf.Lines;
import dateline.export.release.Sha256;
import dateline.vocab.Schema;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.vocabulary.RDF;

/** Reads the sorted quads of two releases side by side, once, and writes what came and what went. */
final class CompareQuads {
    private static final String TYPE = "> <" + RDF.type.getURI() + "> <";
    private static final String END = "> .";
    private static final byte[] TYPE_BYTES = Hash.bytes(TYPE);

    private final OutputStream added;
    private final OutputStream removed;
    private final OutputStream patch;
    private final TreeMap<String, ClassCount> classes = new TreeMap<>();
    private final TreeSet<String> articlesGone = new TreeSet<>();
    private final MessageDigest before = Sha256.digest();
    private final MessageDigest after = Sha256.digest();
    private long additions;
    private long removals;

    /** @param patch gets the lines of an RDF Patch, without its header */
    CompareQuads(OutputStream added, OutputStream removed, OutputStream patch) {
        this.added = added;
        this.removed = removed;
        this.patch = patch;
    }

    Change compare(Lines old, Lines now) throws IOException {
        boolean isOld = old.next();
        boolean isNow = now.next();
        while (isOld || isNow) {
            int order = !isOld ? 1 : !isNow ? -1 : old.compareTo(now);
            if (order < 0) {
                removals++;
                write(old, removed, 'D');
            } else if (order > 0) {
                additions++;
                write(now, added, 'A');
            }
            count(order <= 0 ? old : now, order <= 0, order >= 0);
            if (order <= 0) {
                Hash.add(before, old);
                isOld = old.next();
            }
            if (order >= 0) {
                Hash.add(after, now);
                isNow = now.next();
            }
        }
        return new Change(additions, removals, Sha256.hex(before), Sha256.hex(after), classes, articlesGone);
    }

    private void write(Lines line, OutputStream list, char operation) throws IOException {
        list.write(line.line(), 0, line.length());
        list.write('\n');
        patch.write(operation);
        patch.write(' ');
        patch.write(line.line(), 0, line.length());
        patch.write('\n');
    }

    /** Counts instances, which are said in the default graph. */
    private void count(Lines line, boolean wasThere, boolean isThere) {
        int subjectEnd = end(line.line(), line.length());
        if (!Hash.holds(line, subjectEnd, TYPE_BYTES)) return;
        String text = line.text();
        int begin = text.indexOf(TYPE) + TYPE.length();
        int end = text.indexOf('>', begin);
        if (!text.startsWith(END, end)) return; // of a named graph
        String type = text.substring(begin, end);
        classes.merge(
                type,
                ClassCount.NONE.plus(wasThere ? 1 : 0, isThere ? 1 : 0),
                (sum, one) -> sum.plus(one.before(), one.after()));
        if (!isThere && type.equals(Schema.NewsArticle.getURI()))
            articlesGone.add(text.substring(1, text.indexOf('>')));
    }

    private static int end(byte[] line, int length) {
        int at = 0;
        while (at < length && line[at] != '>') at++;
        return at;
    }
}
