package dateline.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** An archive as it is gone through from its beginning to its end. */
sealed interface ArchiveFormat permits ZipFormat, TarFormat {
    /** Goes to the next entry and gives its name, as it stands there; nothing at the end. */
    Optional<String> next() throws IOException;

    /** Whether the entry is a file, and no folder, link or device. */
    boolean isFile();

    /** What keeps the entry from being read. */
    Optional<String> obstacle();

    /** What is in the entry. */
    InputStream bytes();

    /** After the last entry: whether what should follow it is missing. */
    boolean endsEarly();
}
