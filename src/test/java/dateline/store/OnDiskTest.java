package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a power cut leaves cannot be tried here; that nothing is lost or passed over without one can. */
class OnDiskTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderIsForcedWithAllThatIsInIt() throws IOException {
        Path file = Files.createDirectories(folder.resolve("one/two")).resolve("words");
        Files.writeString(file, "said");
        OnDisk.force(folder);
        assertThat(file).hasContent("said");
        assertThatThrownBy(() -> OnDisk.force(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aMoveTakesThePlaceOfAFileAndOfAnEmptyFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("new"), "new");
        Path old = Files.writeString(folder.resolve("old"), "old");
        OnDisk.move(file, old);
        assertThat(file).doesNotExist();
        assertThat(old).hasContent("new");
        Path made = Files.createDirectory(folder.resolve("made"));
        Files.writeString(made.resolve("words"), "said");
        Path place = Files.createDirectory(folder.resolve("place"));
        OnDisk.move(made, place);
        assertThat(place.resolve("words")).hasContent("said");
        Path other = Files.createDirectory(folder.resolve("other"));
        assertThatThrownBy(() -> OnDisk.move(other, place)).isInstanceOf(IOException.class);
        assertThat(place.resolve("words")).hasContent("said");
    }
}
