import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.logicalsourceresolver.JsonPathResolver;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;

/** CARML over prepared facts. {@code CarmlMapper RULES THINGS OUT} */
public final class CarmlMapper {
    private CarmlMapper() {}

    public static void main(String[] arguments) throws IOException {
        RdfRmlMapper mapper = RdfRmlMapper.builder()
                .triplesMaps(RmlMappingLoader.build().load(RDFFormat.TURTLE, Path.of(arguments[0])))
                .setLogicalSourceResolver(Rdf.Ql.JsonPath, JsonPathResolver::getInstance)
                .build();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(arguments[1])), 1 << 16);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])), 1 << 16)) {
            RDFWriter writer = Rio.createWriter(RDFFormat.NQUADS, out);
            writer.startRDF();
            for (Statement statement : mapper.map(in).toIterable()) writer.handleStatement(statement);
            writer.endRDF();
        }
    }
}
