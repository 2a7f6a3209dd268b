package dateline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command reads and writes, and what surrounds it.
 *
 * @param out for results alone; to be flushed at the end
 * @param err for everything that is told to the person
 * @param columns how many letters wide {@code err} is, if somebody watches it, so that progress may be drawn; else 0
 * @param environment the environment variables
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, int columns, Map<String, String> environment) {
    /** The process's own, in UTF-8 whatever the locale. The launcher says how wide it is: Java cannot. */
    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                        false,
                        StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Integer.getInteger("dateline.columns", 0),
                System.getenv());
    }

    /** Whether somebody watches. */
    boolean interactive() {
        return columns > 0;
    }

    /** How far it is, if somebody watches: a line that the next one takes the place of. */
    void show(String line) {
        if (interactive()) err.print("\r\u001b[K" + line.substring(0, Math.min(line.length(), columns - 1)));
    }

    /** One line for the person; it takes the place of a progress bar that stands on the line. */
    void tell(String line) {
        err.println(interactive() ? "\r\u001b[K" + line : line);
    }
}
