package dateline.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * Where a command reads and writes, and what surrounds it.
 *
 * @param interactive whether somebody watches {@code err}, so that progress may be drawn
 * @param environment the environment variables
 */
record Terminal(
        InputStream in, PrintStream out, PrintStream err, boolean interactive, Map<String, String> environment) {
    /** The process's own. The launcher says whether it is interactive: Java 21 cannot tell for the error stream alone. */
    static Terminal ofProcess() {
        return new Terminal(
                System.in, System.out, System.err, Boolean.getBoolean("dateline.terminal"), System.getenv());
    }

    /** One line for the person; it takes the place of a progress bar that stands on the line. */
    void tell(String line) {
        err.println(interactive ? "\r\u001b[K" + line : line);
    }
}
