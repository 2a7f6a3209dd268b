package dateline.serve.dataset;

import dateline.export.release.MakeRelease;
import dateline.export.release.Order;
import dateline.export.release.ReleaseException;
import dateline.export.release.ReleaseVersion;
import java.nio.file.Path;
import java.util.Optional;

/**
 * That releases are served.
 *
 * @param folder of the releases, each in a folder named by its version; it need not be there yet
 * @param making how they are made for who bears the token, if they are
 */
public record Releasing(Path folder, Optional<Making> making) {
    /** Releases that others make. */
    public static Releasing of(Path folder) {
        return new Releasing(folder, Optional.empty());
    }

    /** What makes a release, and what says what is asked of it. */
    public record Making(MakeRelease maker, Orders orders) {}

    /** Reads what somebody asks of a release. */
    public interface Orders {
        /**
         * @param said of the dataset, as the metadata file says it; may be empty
         * @throws ReleaseException if something is not said, or cannot be; the message is for whoever asked
         */
        Order order(ReleaseVersion version, byte[] said);
    }
}
