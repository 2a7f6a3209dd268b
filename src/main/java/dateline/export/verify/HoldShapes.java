package dateline.export.verify;

import dateline.export.release.Counts;
import dateline.export.release.ReleaseFile;
import dateline.export.verify.RdfFile.BadRdfException;
import dateline.rdf.Shapes;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The facts conform to the ontology's shapes. Of a release that does not fit into memory some things are looked at, chosen
 * by their names, together with what they point at: the shapes look no further.
 */
final class HoldShapes implements Check {
    private static final long WHOLE = 250_000; // triples, about 100 MB in memory
    private static final int MOST = 2 * 250_000; // triples of a sample, however unevenly it falls

    @Override
    public void look(Candidate candidate, Findings findings) throws IOException {
        Optional<ReleaseFile> file = ReadNQuads.file(candidate);
        if (file.isEmpty()) return; // which another check has told
        try {
            look(candidate, file.get(), findings);
        } catch (BadRdfException e) {
            findings.looked("Shapes were not looked at, for the N-Quads cannot be read");
        }
    }

    private static void look(Candidate candidate, ReleaseFile file, Findings findings)
            throws BadRdfException, IOException {
        Counts counts = candidate.release().counts();
        long parts = 1 + counts.triples() / WHOLE;
        Sample sample = new Sample(subject -> Math.floorMod(subject.hashCode(), parts) == 0);
        read(candidate, file, sample);
        Set<Node> chosen = sample.subjects();
        if (parts > 1) {
            Sample around = new Sample(sample.objects()::contains);
            read(candidate, file, around);
            around.graph().find().forEach(sample.graph()::add);
        }
        new Shapes()
                .validate(sample.graph()).stream()
                        .filter(violation -> chosen.contains(violation.focus()) || parts == 1)
                        .forEach(violation -> findings.wrong(file.path(), violation.toString()));
        findings.looked(
                parts == 1
                        ? "The shapes of the ontology hold for all %,d facts as triples".formatted(counts.triples())
                        : "The shapes of the ontology hold for %,d things, one of %,d chosen by name: all would not fit into memory"
                                .formatted(chosen.size(), parts));
    }

    private static void read(Candidate candidate, ReleaseFile file, Sample sample) throws BadRdfException, IOException {
        try (InputStream in = candidate.open(file)) {
            RdfFile.read(in, Lang.NQUADS, ReadNQuads.most(candidate), sample);
        }
    }

    private static final class Sample extends StreamRDFBase {
        private final Predicate<Node> isWanted;
        private final Graph graph = GraphFactory.createDefaultGraph();

        Sample(Predicate<Node> isWanted) {
            this.isWanted = isWanted;
        }

        @Override
        public void triple(Triple triple) {
            if (isWanted.test(triple.getSubject()) && graph.size() < MOST) graph.add(triple);
        }

        @Override
        public void quad(Quad quad) {
            if (quad.isDefaultGraph()) triple(quad.asTriple());
        }

        Graph graph() {
            return graph;
        }

        Set<Node> subjects() {
            Set<Node> subjects = new HashSet<>();
            graph.find().forEach(triple -> subjects.add(triple.getSubject()));
            return subjects;
        }

        Set<Node> objects() {
            Set<Node> objects = new HashSet<>();
            graph.find().forEach(triple -> {
                if (triple.getObject().isURI()) objects.add(triple.getObject());
            });
            return objects;
        }
    }
}
