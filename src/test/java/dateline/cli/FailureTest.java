package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void aFullDiskIsFoundHoweverDeeplyItIsWrapped() {
        Throwable thrown = new IllegalStateException(
                "batch", new UncheckedIOException(new IOException("No space left on device")));
        assertThat(Failure.of(thrown)).isEqualTo(new Failure(ExitCode.DISK_FULL, "the disk is full"));
    }

    @Test
    void aForbiddenFileIsNamed() {
        assertThat(Failure.of(new UncheckedIOException(new AccessDeniedException("/srv/news"))))
                .isEqualTo(new Failure(ExitCode.NO_PERMISSION, "no permission for /srv/news"));
        assertThat(Failure.of(new FileSystemException("/srv/news", null, "Read-only file system")))
                .isEqualTo(new Failure(ExitCode.NO_PERMISSION, "/srv/news is on a read-only file system"));
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(Failure.of(new NoSuchFileException("facts.jsonl")))
                .isEqualTo(new Failure(ExitCode.FAILED, "there is no facts.jsonl"));
    }

    @Test
    void outOfMemoryHasItsOwnCodeHoweverDeeplyItIsWrapped() {
        Failure failure = Failure.of(new IllegalStateException(new OutOfMemoryError("Java heap space")));
        assertThat(failure.code()).isEqualTo(ExitCode.OUT_OF_MEMORY);
        assertThat(failure.sentence()).contains("DATELINE_JAVA_OPTIONS=-Xmx");
    }

    @Test
    void aTakenPortHasItsOwnCode() {
        assertThat(Failure.of(new IllegalStateException(new BindException("Address already in use")))
                        .code())
                .isEqualTo(ExitCode.PORT_TAKEN);
    }

    @Test
    void aReaderThatHasReadEnoughIsNoFailure() {
        assertThat(Failure.of(new UncheckedIOException(new IOException("Broken pipe"))))
                .isEqualTo(new Failure(ExitCode.OK, ""));
    }

    @Test
    void anythingElseIsSaidInItsOwnFirstLine() {
        assertThat(Failure.of(new IllegalStateException("the moon is full\nand so on")))
                .isEqualTo(new Failure(ExitCode.FAILED, "the moon is full"));
        assertThat(Failure.of(new NullPointerException()))
                .isEqualTo(new Failure(ExitCode.FAILED, "NullPointerException"));
    }

    @Test
    void causesThatGoInACircleComeToAnEnd() {
        IllegalStateException first = new IllegalStateException("first");
        first.initCause(new IllegalArgumentException("second", first));
        assertThat(Failure.of(first).sentence()).isEqualTo("first");
    }
}
