package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.export.Newsroom;
import dateline.model.FactsFormat;
import dateline.pipeline.StoreArchive;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import dateline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles give the same release, to the byte of each file, on whatever machine. */
class SameReleaseTest {
    private static final String BASE = "http://news.example/";

    @TempDir
    private Path folder;

    private static final List<String> HERE =
            List.of("-Duser.timezone=UTC", "-Duser.language=en", "-Duser.country=US", "-XX:ActiveProcessorCount=1");
    private static final List<String> THERE = List.of(
            "-Duser.timezone=Asia/Tokyo",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Dfile.encoding=ISO-8859-9",
            "-XX:ActiveProcessorCount=4",
            "-XX:+UseSerialGC");

    /** They say when the store was last changed, or hold the hash of one that does. */
    private static final List<String> OF_THE_STORE = List.of(
            "REPRODUCE.md",
            "SHA256SUMS",
            "croissant.json",
            "release.json",
            "ro-crate-metadata.json",
            "ro-crate-preview.html");

    @Test
    void neitherTimeZoneNorLanguageNorProcessorsNorTheOrderOfArticlesMatter() throws Exception {
        List<String> lines = lines();
        Path store = store("store", lines);
        Path copy = folder.resolve("copy");
        PathUtils.copyDirectory(store, copy);
        Map<String, byte[]> here = release(store, HERE);
        assertThat(here).hasSizeGreaterThan(150);
        assertThat(differing(here, release(copy, THERE))).isEmpty();
        Collections.reverse(lines);
        assertThat(differing(here, release(store("reversed", lines), THERE))).isEqualTo(OF_THE_STORE);
    }

    private static List<String> differing(Map<String, byte[]> one, Map<String, byte[]> other) {
        assertThat(other.keySet()).isEqualTo(one.keySet());
        return one.keySet().stream()
                .filter(file -> !Arrays.equals(one.get(file), other.get(file)))
                .toList();
    }

    /** One reading of each article: of several the last counts, and so the order would. */
    private static List<String> lines() throws IOException {
        FactMapper mapper = new FactMapper(new Iris(BASE));
        Map<String, String> lines = new LinkedHashMap<>();
        for (Path file : Newsroom.cases())
            for (String line : Files.readAllLines(file))
                lines.putIfAbsent(mapper.article(FactsFormat.readOwn(line)).identity(), line);
        return new ArrayList<>(lines.values());
    }

    /** A store into which articles came in this order, a few at a time. */
    private Path store(String name, List<String> facts) {
        Path store = folder.resolve(name);
        try (Store opened = Store.open(store)) {
            StoreArchive archive = new StoreArchive(opened, new Iris(BASE));
            for (int i = 0; i < facts.size(); i += 5)
                archive.put(facts.subList(i, Math.min(i + 5, facts.size())).stream()
                        .map(FactsFormat::readOwn)
                        .map(archive::entry)
                        .toList());
        }
        return store;
    }

    /** What another process with these options makes of a store. */
    private Map<String, byte[]> release(Path store, List<String> options) throws IOException, InterruptedException {
        Path releases = folder.resolve(store.getFileName() + "-releases");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add("dateline.cli.Main");
        command.addAll(List.of("export", "--store", store.toString(), releases.toString()));
        command.addAll(List.of("--version", "1.0.0", "--title", "Cases", "--creator", "Harbour Lab"));
        command.addAll(List.of("--licence", "CC0-1.0", "--date", "2031-05-06"));
        Path log = folder.resolve(store.getFileName() + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        return files(releases.resolve("1.0.0"));
    }

    private static Map<String, byte[]> files(Path release) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(release)) {
            for (Path file : paths.filter(Files::isRegularFile).toList())
                files.put(release.relativize(file).toString(), Files.readAllBytes(file));
        }
        return files;
    }
}
