package dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramTest {
    @TempDir
    Path folder;

    @Test
    void theSameArchiveIsTheSameProgramEverywhere() throws IOException {
        Path archive = Files.writeString(folder.resolve("one program.jar"), "classes");
        Path copy = Files.copy(archive, folder.resolve("copy.jar"));
        assertThat(Program.of(archive.toUri())).isEqualTo(Program.of(copy.toUri()));
    }

    @Test
    void anotherArchiveIsAnotherProgram() throws IOException {
        Path archive = Files.writeString(folder.resolve("program.jar"), "classes");
        String before = Program.of(archive.toUri());
        Files.writeString(archive, "other classes");
        assertThat(Program.of(archive.toUri())).isNotEqualTo(before);
    }

    @Test
    void classesInAFolderAreAnotherProgramEachTime() {
        assertThat(Program.of(folder.toUri())).isNotEqualTo(Program.of(folder.toUri()));
    }

    @Test
    void theProgramThatRunsIsFound() {
        assertThat(Program.own()).isNotEmpty();
    }
}
