package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsNoReleaseIsAWrongCommandLine() throws IOException {
        assertRefused(folder.resolve("nowhere"), "there is no ");
        assertRefused(Files.writeString(folder.resolve("file"), "words"), " is not a folder");
        assertRefused(Files.createDirectory(folder.resolve("empty")), " is no release: it has no release.json");
        assertThat(Run.of("verify").code()).isEqualTo(ExitCode.USAGE.number());
    }

    @Test
    void aFolderOfReleasesNamesOneToVerify() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("2.0.0")).resolve("release.json"), "{}");
        Files.writeString(Files.createDirectories(folder.resolve("10.0.0")).resolve("release.json"), "{}");
        assertRefused(folder, "10.0.0");
    }

    @Test
    void aReleaseThatCannotBeReadIsWrong() throws IOException {
        Path release = Files.createDirectories(folder.resolve("1.0.0"));
        for (String json : new String[] {"", "{", "[]", "{}", "{\"version\": \"one\"}", "null"}) {
            Files.writeString(release.resolve("release.json"), json);
            Run run = Run.of("verify", release.toString());
            assertThat(run.code()).as(json).isEqualTo(ExitCode.FAILED.number());
            assertThat(run.output())
                    .as(json)
                    .contains("release.json: cannot be read", "SHA256SUMS: is missing")
                    .hasLineCount(2);
        }
    }

    private static void assertRefused(Path path, String why) {
        Run run = Run.of("verify", path.toString());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.told()).contains(path.toString(), why).hasLineCount(1);
        assertThat(run.output()).isEmpty();
    }
}
