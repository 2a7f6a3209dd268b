package dateline.bench.mapping;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Jena's bare writer: quads that stand ready, in the form that Jena reads fastest, streamed to its N-Quads writer.
 * {@code BareWriter QUADS.rt OUT}
 */
public final class BareWriter {
    private BareWriter() {}

    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])), 1 << 16)) {
            RDFParser.source(Path.of(arguments[0]))
                    .lang(Lang.RDFTHRIFT)
                    .parse(StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS));
        }
    }

    static void write(Iterable<Quad> quads, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS);
        writer.start();
        quads.forEach(writer::quad);
        writer.finish();
    }
}
