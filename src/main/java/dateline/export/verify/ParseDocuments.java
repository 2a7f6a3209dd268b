package dateline.export.verify;

import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.export.release.Content.Role;
import dateline.export.release.ReleaseFile;
import dateline.export.verify.RdfFile.BadRdfException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFLib;

/** Queries, schemas and documents can be read as what they are, and those for people say which release they are of. */
final class ParseDocuments implements Check {
    private static final Set<Role> ROLES = Set.of(Role.QUERY, Role.SCHEMA, Role.DOCUMENT);
    private static final List<String> OF_THE_RELEASE =
            List.of("README.md", "codebook.md", "datasheet.md", "REPRODUCE.md");
    private static final long MOST = 5_000_000; // triples; a schema has some hundreds

    @Override
    public void look(Candidate candidate, Findings findings) throws IOException {
        long documents = 0;
        for (ReleaseFile file : candidate.release().files()) {
            if (!ROLES.contains(file.content().role()) || !candidate.has(file.path())) continue;
            documents++;
            parse(candidate, file, findings);
        }
        findings.looked("%,d queries, schemas and documents are what they are named".formatted(documents));
    }

    private static void parse(Candidate candidate, ReleaseFile file, Findings findings) throws IOException {
        String path = file.path();
        byte[] bytes = candidate.folder().read(path);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (path.endsWith(".rq")) QueryFactory.create(text);
            if (path.endsWith(".json")) new ObjectMapper().readTree(text);
            if (path.endsWith(".jsonld")) new ObjectMapper().readTree(text);
            if (path.endsWith(".ttl"))
                RdfFile.read(new ByteArrayInputStream(bytes), Lang.TURTLE, MOST, StreamRDFLib.sinkNull());
            if (OF_THE_RELEASE.contains(path)) names(candidate, path, text, findings);
        } catch (CharacterCodingException e) {
            findings.wrong(path, "is not text in UTF-8");
        } catch (QueryException | BadRdfException | IOException e) {
            findings.wrong(
                    path,
                    "cannot be read: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static void names(Candidate candidate, String path, String text, Findings findings) {
        String version = candidate.release().version().toString();
        if (!text.contains(version)) findings.wrong(path, "does not name version " + version);
    }
}
