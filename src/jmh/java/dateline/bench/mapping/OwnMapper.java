package dateline.bench.mapping;

import dateline.model.FactsFormat;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import dateline.rdf.PlainNQuads;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.core.Quad;

/**
 * Our mapper alone: a file of facts to the N-Quads of the named graphs, each article by its own words, unsorted, without
 * the schema that {@code dateline map} holds foreign facts to. {@code OwnMapper FACTS OUT}
 */
public final class OwnMapper {
    private OwnMapper() {}

    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            map(Path.of(arguments[0]), out);
        }
    }

    static void map(Path facts, OutputStream out) throws IOException {
        FactMapper mapper = new FactMapper(new Iris(Iris.DEFAULT_BASE));
        PlainNQuads quads = new PlainNQuads(out);
        try (BufferedReader lines = Files.newBufferedReader(facts)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine())
                for (Quad quad : mapper.quads(FactsFormat.readOwn(line))) quads.quad(quad);
        }
        quads.finish();
    }
}
