package dateline.store;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.core.Quad;

/** Quads as a text that the register keeps. */
final class OwnQuads {
    private OwnQuads() {}

    static String write(Collection<Quad> quads) {
        StringWriter text = new StringWriter();
        WriterStreamRDFPlain writer = new WriterStreamRDFPlain(IO.wrap(text));
        writer.start();
        quads.forEach(writer::quad);
        writer.finish();
        return text.toString();
    }

    static List<Quad> read(String text) {
        List<Quad> quads = new ArrayList<>();
        RDFParser.fromString(text, Lang.NQUADS).lang(Lang.NQUADS).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        });
        return quads;
    }
}
