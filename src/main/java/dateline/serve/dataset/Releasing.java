package dateline.serve.dataset;

import java.nio.file.Path;

/**
 * That releases are served.
 *
 * @param folder of the releases, each in a folder named by its version; it need not be there yet
 */
public record Releasing(Path folder) {}
