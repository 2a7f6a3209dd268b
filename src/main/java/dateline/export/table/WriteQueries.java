package dateline.export.table;

import dateline.export.release.Content;
import dateline.export.release.Content.Role;
import dateline.export.release.Making;
import dateline.export.release.Part;
import dateline.export.release.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the SPARQL that goes with a release: the query of each table as {@code queries/tables/NAME.rq}, or the SQL of
 * one that is made of others as {@code NAME.sql}, and the questions of the catalogue as {@code queries/NAME.rq}. A comment at the head of each says what it gives.
 */
public final class WriteQueries implements Part {
    private static final String FOLDER = "queries/";
    private static final String QUESTIONS = "/questions/";
    private static final String MEDIA_TYPE = "application/sparql-query";

    @Override
    public List<Content> write(Making making) throws IOException {
        Path folder = making.folder();
        Files.createDirectories(folder.resolve(FOLDER + "tables"));
        List<Content> contents = new ArrayList<>();
        for (Table table : making.soFar().tables()) {
            boolean isSparql = table.query().isPresent();
            String path = FOLDER + "tables/" + table.name() + (isSparql ? ".rq" : ".sql");
            Files.writeString(folder.resolve(path), table.query().orElseGet(() -> Tables.sql(table)));
            contents.add(Content.of(
                    path,
                    Role.QUERY,
                    "What makes the table %s".formatted(table.name()),
                    isSparql ? MEDIA_TYPE : "application/sql"));
        }
        for (String file : resource("index.txt").lines().toList()) {
            String question = resource(file);
            String path = FOLDER + file;
            Files.writeString(folder.resolve(path), question);
            contents.add(Content.of(path, Role.QUERY, title(question), MEDIA_TYPE));
        }
        return contents;
    }

    /** The comment at its head. */
    private static String title(String question) {
        return question.lines().findFirst().orElse("").replaceFirst("^#\\s*", "");
    }

    private static String resource(String file) throws IOException {
        try (InputStream in = WriteQueries.class.getResourceAsStream(QUESTIONS + file)) {
            if (in == null) throw new IllegalStateException("%s%s is not on the class path".formatted(QUESTIONS, file));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
