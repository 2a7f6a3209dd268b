package dateline.extract;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.CollectionType;
import dateline.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The engine, asked once per text: its parses are kept in a folder, so that rules can be tried on the same texts again
 * without loading the models. The key is the text, its zones, the engine's id and how it reads. Some 200 bytes a word.
 */
public final class KeptParses implements Engine {
    private static final ObjectMapper JSON = new ObjectMapper()
            .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
            .setVisibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .setVisibility(PropertyAccessor.FIELD, Visibility.ANY);
    private static final CollectionType SENTENCES =
            JSON.getTypeFactory().constructCollectionType(List.class, ParsedSentence.class);

    private static final int READING = 3; // add one when the engine comes to read the same text otherwise

    private final Path folder;

    private static final class Loaded {
        static final Engine ENGINE = new CoreNlpEngine(); // the models are loaded once per JVM, and only when asked for
    }

    /** Keeps them in this folder, which is made when there is something to keep. */
    public KeptParses(Path folder) {
        this.folder = folder;
    }

    @Override
    public String id() {
        return CoreNlpEngine.ID;
    }

    @Override
    public ParsedArticle parse(Article article) {
        Path file = folder.resolve(key(article) + ".json");
        try {
            if (Files.exists(file)) return new ParsedArticle(article, JSON.readValue(file.toFile(), SENTENCES));
            ParsedArticle parsed = Loaded.ENGINE.parse(article);
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "parse", ".part");
            JSON.writeValue(part.toFile(), parsed.sentences());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the parse in " + file, e);
        }
    }

    private String key(Article article) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String key = id() + READING + article.passages() + article.text();
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
