package dateline.export.verify;

import dateline.export.release.Content.Role;
import dateline.export.release.ReleaseFile;
import dateline.export.release.Sha256;
import dateline.export.verify.RdfFile.BadRdfException;
import dateline.rdf.SortedNQuads;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * TriG and JSON-LD hold the same quads as the N-Quads, and Turtle, which has no graphs, the same facts: by canonical hash.
 * Without blank nodes the canonical form of RDFC-1.0 is the sorted lines, which are sorted in temporary files.
 */
final class SameQuads implements Check {
    @Override
    public void look(Candidate candidate, Findings findings) throws IOException {
        Optional<ReleaseFile> quads = ReadNQuads.file(candidate);
        if (quads.isEmpty()) return; // which another check has told
        List<ReleaseFile> others = candidate.present(Role.RDF).stream()
                .filter(file -> !RdfFile.lang(file).equals(Lang.NQUADS))
                .filter(file -> isFirstForm(candidate, file))
                .toList();
        for (ReleaseFile file : others) {
            try {
                compare(candidate, quads.get(), file, findings);
            } catch (BadRdfException | IOException e) {
                findings.wrong(
                        file.path(),
                        "is not %s: %s".formatted(RdfFile.lang(file).getName(), e.getMessage()));
            }
        }
        findings.looked("%,d other syntaxes hold the same RDF, by canonical hash".formatted(others.size()));
    }

    /** The other form has the same bytes, as another check sees. */
    private static boolean isFirstForm(Candidate candidate, ReleaseFile file) {
        return candidate.present(Role.RDF).stream()
                .filter(other -> RdfFile.lang(other).equals(RdfFile.lang(file)))
                .findFirst()
                .filter(file::equals)
                .isPresent();
    }

    private static void compare(Candidate candidate, ReleaseFile quads, ReleaseFile file, Findings findings)
            throws BadRdfException, IOException {
        boolean hasGraphs = RDFLanguages.isQuads(RdfFile.lang(file));
        Canonical found = canonical(candidate, file, hasGraphs);
        Canonical expected = canonical(candidate, quads, hasGraphs);
        if (found.lines() != expected.lines())
            findings.wrong(
                    file.path(),
                    "has %,d different statements, and %s has %,d"
                            .formatted(found.lines(), quads.path(), expected.lines()));
        else if (!found.equals(expected)) findings.wrong(file.path(), "does not hold the same RDF as " + quads.path());
    }

    /** What a canonical form is told by. */
    private record Canonical(long lines, String hash) {}

    private static Canonical canonical(Candidate candidate, ReleaseFile file, boolean withGraphs)
            throws BadRdfException, IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = candidate.open(file);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
                SortedNQuads sorted = new SortedNQuads(out)) {
            StreamRDF to = withGraphs ? sorted : new DefaultGraph(sorted);
            RdfFile.read(in, RdfFile.lang(file), ReadNQuads.most(candidate), new WithoutFinish(to));
            sorted.finish();
            return new Canonical(sorted.written(), Sha256.hex(digest));
        }
    }

    private static final class DefaultGraph extends StreamRDFWrapper {
        DefaultGraph(StreamRDF to) {
            super(to);
        }

        @Override
        public void quad(Quad quad) {
            if (quad.isDefaultGraph()) super.triple(quad.asTriple());
        }
    }

    /** A parser ends what it sends, and JSON-LD is read in several parts. */
    private static final class WithoutFinish extends StreamRDFWrapper {
        WithoutFinish(StreamRDF to) {
            super(to);
        }

        @Override
        public void quad(Quad quad) {
            if (quad.isDefaultGraph()) super.triple(quad.asTriple());
            else super.quad(quad);
        }

        @Override
        public void finish() {
            // by whoever asked for all of it
        }
    }
}
