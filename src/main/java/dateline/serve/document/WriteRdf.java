package dateline.serve.document;

import dateline.vocab.Hydra;
import dateline.vocab.Tree;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterRegistry;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** Writes triples and quads in the order given, with the prefixes that they use and no others: the same in, the same out. */
public final class WriteRdf {
    /** What Turtle has a short form for. */
    private static final Set<String> WRITTEN_WITHOUT_DATATYPE =
            Set.of(XSD.xstring.getURI(), XSD.integer.getURI(), XSD.decimal.getURI(), XSD.xboolean.getURI());

    private final Map<String, String> prefixes = new TreeMap<>();

    public WriteRdf(PrefixMapping known) {
        prefixes.putAll(known.getNsPrefixMap());
        prefixes.put("hydra", Hydra.NS);
        prefixes.put("tree", Tree.NS);
    }

    /** Turtle. */
    public byte[] turtle(List<Triple> triples) {
        Map<String, String> used = used(asQuads(triples));
        boolean isTypeAlone = triples.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .noneMatch(node -> begins(node, RDF.getURI()) && !node.equals(RDF.Nodes.type));
        if (isTypeAlone) used.remove("rdf"); // then the writer says "a"
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriterRegistry.getWriterGraphFactory(RDFFormat.TURTLE_PRETTY)
                .create(RDFFormat.TURTLE_PRETTY)
                .write(out, new OrderedGraph(triples), new SortedPrefixes(used), null, ARQ.getContext());
        return out.toByteArray();
    }

    public byte[] nTriples(List<Triple> triples) {
        return write(RDFFormat.NTRIPLES_UTF8, asQuads(triples));
    }

    public byte[] nQuads(List<Quad> quads) {
        return write(RDFFormat.NQUADS_UTF8, quads);
    }

    /** @param quads graph by graph */
    public byte[] trig(List<Quad> quads) {
        return write(RDFFormat.TRIG_BLOCKS, quads);
    }

    public byte[] rdfXml(List<Triple> triples) {
        Graph graph = new OrderedGraph(triples);
        graph.getPrefixMapping().setNsPrefixes(used(asQuads(triples)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(RDFFormat.RDFXML_PLAIN).output(out);
        return out.toByteArray();
    }

    private static List<Quad> asQuads(List<Triple> triples) {
        return triples.stream()
                .map(triple -> Quad.create(Quad.defaultGraphNodeGenerated, triple))
                .toList();
    }

    private byte[] write(RDFFormat format, List<Quad> quads) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        writer.start();
        used(quads).forEach(writer::prefix);
        for (Quad quad : quads) {
            if (quad.isDefaultGraph()) writer.triple(quad.asTriple());
            else writer.quad(quad);
        }
        writer.finish();
        return out.toByteArray();
    }

    private Map<String, String> used(Collection<Quad> quads) {
        Map<String, String> used = new TreeMap<>();
        prefixes.forEach((prefix, namespace) -> {
            if (quads.stream().anyMatch(quad -> uses(quad, namespace))) used.put(prefix, namespace);
        });
        return used;
    }

    private static boolean uses(Quad quad, String namespace) {
        return begins(quad.getSubject(), namespace)
                || begins(quad.getPredicate(), namespace)
                || begins(quad.getObject(), namespace)
                || begins(quad.getGraph(), namespace);
    }

    private static boolean begins(Node node, String namespace) {
        if (node.isURI()) return node.getURI().startsWith(namespace);
        if (!node.isLiteral() || !node.getLiteralLanguage().isEmpty()) return false;
        String datatype = node.getLiteralDatatypeURI();
        return datatype.startsWith(namespace) && !WRITTEN_WITHOUT_DATATYPE.contains(datatype);
    }
}
