package dateline.export.verify;

import dateline.export.release.Content.Role;
import dateline.export.release.Counts;
import dateline.export.release.ReleaseFile;
import dateline.export.release.ReleaseFormat;
import dateline.export.release.Sha256;
import dateline.export.release.TextRights;
import dateline.export.verify.RdfFile.BadRdfException;
import dateline.vocab.Nif;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF2;

/**
 * The N-Quads are sorted, canonical, without duplicates and blank nodes, and have as many quads, triples, graphs,
 * instances of each class and triples of each property as release.json says; and no words where it says there are none.
 */
final class ReadNQuads implements Check {
    @Override
    public void look(Candidate candidate, Findings findings) throws IOException {
        Optional<ReleaseFile> file = file(candidate);
        if (file.isEmpty()) {
            findings.wrong(ReleaseFormat.FILE, "lists no N-Quads that are there");
            return;
        }
        String path = file.get().path();
        MessageDigest raw = Sha256.digest();
        CountQuads count = new CountQuads();
        HashedNQuads canonical = new HashedNQuads();
        try (InputStream in = new OrderedLines(
                candidate.open(file.get()),
                raw,
                line -> findings.wrong(path, "line %,d does not come after the line before it".formatted(line)))) {
            RdfFile.read(in, Lang.NQUADS, most(candidate), new StreamRDF2(count, canonical));
        } catch (BadRdfException | IOException e) {
            findings.wrong(path, "is not N-Quads: " + e.getMessage());
            return;
        }
        if (!Sha256.hex(raw).equals(canonical.hash())) findings.wrong(path, "is not written as canonical N-Quads are");
        if (count.blank() > 0) findings.wrong(path, "has %,d quads with blank nodes".formatted(count.blank()));
        compare(path, candidate.release().counts(), count.counts(), findings);
        rights(candidate, path, count.counts(), findings);
        findings.looked(
                "%,d quads are sorted, canonical, without duplicates and blank nodes, and counted by class and property"
                        .formatted(count.counts().quads()));
    }

    /** The whole as N-Quads. */
    static Optional<ReleaseFile> file(Candidate candidate) {
        List<ReleaseFile> files = candidate.present(Role.RDF);
        return files.stream()
                .filter(file -> RdfFile.lang(file).equals(Lang.NQUADS))
                .findFirst();
    }

    /** More than this are not read: a wrong count can be told exactly, a flood cannot. */
    static long most(Candidate candidate) {
        return 2 * candidate.release().counts().quads() + 1_000;
    }

    private static void compare(String path, Counts said, Counts found, Findings findings) {
        findings.same(path, "the number of quads", said.quads(), found.quads());
        findings.same(path, "the number of triples in the default graph", said.triples(), found.triples());
        findings.same(path, "the number of named graphs", said.graphs(), found.graphs());
        compare(path, "the number of instances of ", said.classes(), found.classes(), findings);
        compare(path, "the number of triples with ", said.properties(), found.properties(), findings);
    }

    private static void compare(
            String path, String what, Map<String, Long> said, Map<String, Long> found, Findings findings) {
        TreeSet<String> names = new TreeSet<>(said.keySet());
        names.addAll(found.keySet());
        for (String name : names)
            findings.same(path, what + name, said.getOrDefault(name, 0L), found.getOrDefault(name, 0L));
    }

    private static void rights(Candidate candidate, String path, Counts found, Findings findings) {
        if (candidate.release().text() == TextRights.OFFSETS
                && found.properties().containsKey(Nif.anchorOf.getURI()))
            findings.wrong(path, "has the words of sentences, and release.json says that there are only offsets");
    }
}
