package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExporterTest {
    private static final Node P = NodeFactory.createURI("http://example.org/p");

    @TempDir
    Path directory;

    @Test
    void twoFreshStoresGiveTheSameBytes() throws IOException {
        byte[] forwards = export("forwards", List.of("one", "two", "three"));
        byte[] backwards = export("backwards", List.of("three", "three", "two", "one"));
        assertThat(backwards).isEqualTo(forwards);
        assertThat(new String(forwards, StandardCharsets.UTF_8).lines())
                .hasSize(3 + 3)
                .isSorted();
    }

    @Test
    void anExportTakesThePlaceOfTheLast() throws IOException {
        assertThat(export("same", List.of("one"))).isNotEqualTo(export("same", List.of("two")));
        try (var files = Files.list(directory.resolve("same"))) {
            assertThat(files).containsExactly(directory.resolve("same/dataset.nq"));
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAnError() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "in the way");
        try (Store store = Store.inMemory()) {
            assertThatThrownBy(() -> new Exporter(store).export(file)).isInstanceOf(UncheckedIOException.class);
        }
        assertThat(file).hasContent("in the way");
    }

    private byte[] export(String name, List<String> articles) throws IOException {
        try (Store store = Store.inMemory()) {
            for (String article : articles) {
                Node node = NodeFactory.createURI("http://example.org/" + article);
                store.write(batch -> batch.replace(node, List.of(Quad.create(node, node, P, P))));
            }
            new Exporter(store).export(directory.resolve(name));
        }
        return Files.readAllBytes(directory.resolve(name).resolve(Exporter.QUADS));
    }
}
