package dateline.bench.mapping;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Titanium JSON-LD over prepared facts, a document for each article. {@code TitaniumMapper CONTEXT DOCUMENTS OUT} */
public final class TitaniumMapper {
    private TitaniumMapper() {}

    public static void main(String[] arguments) throws IOException, JsonLdError {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
            map(Path.of(arguments[0]), Path.of(arguments[1]), out);
        }
    }

    static void map(Path contextFile, Path documents, OutputStream stream) throws IOException, JsonLdError {
        JsonDocument context;
        try (Reader reader = Files.newBufferedReader(contextFile)) {
            context = JsonDocument.of(reader);
        }
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        try (BufferedReader lines = Files.newBufferedReader(documents)) {
            NQuadsWriter quads = new NQuadsWriter(out);
            for (String line = lines.readLine(); line != null; line = lines.readLine())
                JsonLd.toRdf(JsonDocument.of(new StringReader(line)))
                        .context(context)
                        .provide(quads);
        }
        out.flush();
    }
}
