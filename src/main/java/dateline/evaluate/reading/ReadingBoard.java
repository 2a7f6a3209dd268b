package dateline.evaluate.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.evaluate.BadGoldException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.zip.GZIPInputStream;

/**
 * Measures a reader of pages on pages that people have read.
 *
 * <p>{@code ReadingBoard.score(GoldPages.read(gold, folder), reader)} gives {@link ReadingScores}; {@link
 * dateline.evaluate.Floors} hold them to what was reached before.
 */
public final class ReadingBoard {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadingBoard() {}

    /**
     * Reads every page and compares. What the reader throws comes through.
     *
     * @param reader gives what it finds on a page, of which it gets the bytes
     * @throws BadGoldException if a page cannot be had
     */
    public static ReadingScores score(GoldPages gold, BiFunction<GoldPage, byte[], PageReading> reader) {
        List<PageScore> scores = new ArrayList<>();
        for (GoldPage page : gold.pages())
            scores.addAll(ComparePage.compare(page, reader.apply(page, bytes(page.file()))));
        return new ReadingScores(gold.set(), gold.fingerprint(), scores);
    }

    /** Compares what another program found; pages it does not name count as read empty. */
    public static ReadingScores score(GoldPages gold, Map<String, PageReading> readings) {
        List<PageScore> scores = new ArrayList<>();
        for (GoldPage page : gold.pages())
            scores.addAll(ComparePage.compare(page, readings.getOrDefault(page.id(), PageReading.NOTHING)));
        return new ReadingScores(gold.set(), gold.fingerprint(), scores);
    }

    /**
     * What another program found: JSON Lines with {@code id}, {@code body}, {@code title}, {@code authors}, {@code date}.
     *
     * @throws BadGoldException if the file cannot be read
     */
    public static Map<String, PageReading> readings(Path file) {
        try {
            Map<String, PageReading> readings = new HashMap<>();
            for (String line : Files.readAllLines(file)) {
                JsonNode node = JSON.readTree(line);
                readings.put(
                        node.path("id").asText(),
                        new PageReading(
                                node.path("body").asText(""),
                                Optional.ofNullable(node.path("title").textValue()),
                                GoldPages.strings(node.path("authors")),
                                Optional.ofNullable(node.path("date").textValue())
                                        .flatMap(Dates::find)));
            }
            return readings;
        } catch (IOException e) {
            throw new BadGoldException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    /**
     * The page, unpacked.
     *
     * @throws BadGoldException if it cannot be had
     */
    public static byte[] bytes(Path page) {
        try {
            byte[] bytes = Files.readAllBytes(page);
            boolean packed = bytes.length > 2 && bytes[0] == (byte) 0x1F && bytes[1] == (byte) 0x8B;
            return packed ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes() : bytes;
        } catch (IOException e) {
            throw new BadGoldException("%s: %s".formatted(page, e.getMessage()), e);
        }
    }
}
