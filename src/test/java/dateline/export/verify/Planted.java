package dateline.export.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import dateline.export.release.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** A copy of a release, to do harm to. */
final class Planted {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path folder;
    private final Map<String, String> hashes;

    Planted(Path folder) throws IOException {
        this.folder = folder;
        hashes = hashes();
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    /** Changes one bit in the middle. */
    void flip(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(path(file));
        bytes[bytes.length / 2] ^= 1;
        Files.write(path(file), bytes);
    }

    /** Changes the text of a file, also if it is packed. */
    void edit(String file, UnaryOperator<String> change) throws IOException {
        String text = new String(unpacked(file), StandardCharsets.UTF_8);
        String changed = change.apply(text);
        assertThat(changed).as("what is planted in " + file).isNotEqualTo(text);
        pack(file, changed.getBytes(StandardCharsets.UTF_8));
    }

    void edit(String file, String from, String to) throws IOException {
        edit(file, text -> text.replace(from, to));
    }

    /** Changes the lines of a file. */
    void lines(String file, Consumer<List<String>> change) throws IOException {
        edit(file, text -> {
            String end = text.contains("\r\n") ? "\r\n" : "\n";
            List<String> lines = new ArrayList<>(List.of(text.split(end)));
            change.accept(lines);
            return String.join(end, lines) + end;
        });
    }

    /** Changes a cell of a CSV file. */
    void cell(String file, int row, String column, UnaryOperator<String> change) throws IOException {
        edit(file, text -> {
            try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180);
                    StringWriter out = new StringWriter();
                    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
                List<CSVRecord> records = parser.getRecords();
                int place = records.getFirst().toList().indexOf(column);
                for (int i = 0; i < records.size(); i++) {
                    List<String> cells = new ArrayList<>(records.get(i).toList());
                    if (i == row) cells.set(place, change.apply(cells.get(place)));
                    for (String cell : cells) printer.print(cell.isEmpty() ? null : cell);
                    printer.println();
                }
                return out.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The same in both packed forms. */
    void linesPacked(String file, Consumer<List<String>> change) throws IOException {
        lines(file + ".gz", change);
        lines(file + ".zst", change);
    }

    void json(String file, Consumer<ObjectNode> change) throws IOException {
        byte[] before = Files.readAllBytes(path(file));
        change(file, change);
        assertThat(MAPPER.readTree(path(file).toFile()))
                .as("what is planted in " + file)
                .isNotEqualTo(MAPPER.readTree(before));
    }

    private void change(String file, Consumer<ObjectNode> change) throws IOException {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(path(file).toFile());
        change.accept(tree);
        Files.writeString(path(file), MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n");
    }

    byte[] unpacked(String file) throws IOException {
        try (InputStream in = Files.newInputStream(path(file));
                InputStream out = file.endsWith(".gz")
                        ? new GZIPInputStream(in)
                        : file.endsWith(".zst") ? new ZstdInputStream(in) : in) {
            return out.readAllBytes();
        }
    }

    private void pack(String file, byte[] bytes) throws IOException {
        try (OutputStream out = Files.newOutputStream(path(file));
                OutputStream packing = file.endsWith(".gz")
                        ? new GZIPOutputStream(out)
                        : file.endsWith(".zst") ? new ZstdOutputStream(out) : out) {
            packing.write(bytes);
        }
    }

    /** Makes all hashes and sizes anew, as somebody would who wants to hide what was done. */
    void renew() throws IOException {
        Map<String, String> now = hashes();
        if (Files.exists(path("release.json")))
            change("release.json", release -> release.path("files").forEach(file -> renew((ObjectNode) file, now)));
        for (String file : now.keySet()) {
            if (!isDescription(file)) continue;
            String text = Files.readString(path(file));
            for (Map.Entry<String, String> old : hashes.entrySet())
                text = text.replace(old.getValue(), now.getOrDefault(old.getKey(), old.getValue()));
            Files.writeString(path(file), text);
        }
        renewSums();
    }

    private void renew(ObjectNode file, Map<String, String> now) {
        String path = file.path("content").path("path").asText();
        if (!now.containsKey(path)) return;
        file.put("sha256", now.get(path));
        file.put("bytes", path(path).toFile().length());
    }

    private static boolean isDescription(String file) {
        return file.matches("[^/]*\\.(json|jsonld|ttl|xml|cff|html)") && !file.equals("release.json");
    }

    /** Makes SHA256SUMS anew, and nothing else. */
    void renewSums() throws IOException {
        StringBuilder sums = new StringBuilder();
        hashes().forEach((file, hash) ->
                sums.append(hash).append("  ").append(file).append('\n'));
        Files.writeString(path("SHA256SUMS"), sums);
    }

    private Map<String, String> hashes() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!name.equals("SHA256SUMS")) found.put(name, Sha256.of(path));
            }
        }
        return found;
    }
}
