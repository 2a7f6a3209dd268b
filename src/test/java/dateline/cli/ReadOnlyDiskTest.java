package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Namesakes;
import dateline.Tmpfs;
import dateline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadOnlyDiskTest {
    @TempDir
    private Path folder;

    @Test
    void everyCommandSaysSoAndLeavesTheStoreAsItIs() throws IOException, InterruptedException {
        try (Tmpfs disk = Tmpfs.of(folder.resolve("disk"), 320)) {
            Path store = folder.resolve("disk/store");
            try (Store made = Store.open(store)) {
                Namesakes.fill(made);
            }
            disk.lock();
            Map<String, String> before = files(store);
            String facts = MadeFacts.file(folder, 0, 1).toString();
            for (List<String> command : List.of(
                    List.of("ingest", facts),
                    List.of("load", facts),
                    List.of("serve", "--port", "0"),
                    List.of("query", "ASK { ?s ?p ?o }"),
                    List.of("export", folder.resolve("out").toString()),
                    List.of("backup", folder.resolve("all.nq.zst").toString()),
                    List.of("withdraw", "https://courier.example/a"))) {
                Run run = Run.of(Stream.concat(command.stream(), Stream.of("--store", store.toString()))
                        .toArray(String[]::new));
                assertThat(run.told())
                        .as(command.getFirst())
                        .isEqualTo("dateline: The store %s cannot be written: %s/lock: Read-only file system.\n"
                                .formatted(store, store));
                assertThat(run.code()).as(command.getFirst()).isEqualTo(4);
            }
            Run doctor = Run.of("doctor", "--port", "0", "--store", store.toString());
            assertThat(doctor.output()).contains("BAD  store   The store " + store + " cannot be written");
            assertThat(doctor.code()).isEqualTo(1);
            assertThat(files(store)).isEqualTo(before);
        }
    }

    private static Map<String, String> files(Path store) throws IOException {
        try (Stream<Path> files = Files.walk(store)) {
            return files.collect(Collectors.toMap(Path::toString, ReadOnlyDiskTest::state));
        }
    }

    private static String state(Path file) {
        return file.toFile().length() + " " + file.toFile().lastModified();
    }
}
