package dateline.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a run of {@code dateline} can end. The numbers are promised in README and never change. */
enum ExitCode {
    OK(0, "All went well."),
    FAILED(1, "It could not be done; the message says why."),
    USAGE(2, "The command line or a setting is wrong."),
    /** Set by the JVM itself, by {@code -XX:+ExitOnOutOfMemoryError}. */
    OUT_OF_MEMORY(3, "Out of memory: give more with DATELINE_JAVA_OPTIONS=-Xmx8g."),
    NO_PERMISSION(4, "A file may not be read or written, or another process holds the store."),
    DISK_FULL(5, "The disk is full."),
    /** Set by the launcher. */
    NO_JDK(6, "No JDK 21 or newer was found."),
    /** Set by the launcher. */
    BUILD_FAILED(7, "Dateline could not be built."),
    PORT_TAKEN(8, "The port is taken."),
    ISSUES(9, "Done, but with issues (only with --strict)."),
    /** Set by the store. */
    STORE_UNSURE(70, "A change could not be stored, and it stopped at once; start it again to go on."),
    /** Set by the JVM itself, as by every program that Ctrl-C ends. */
    INTERRUPTED(130, "Stopped by Ctrl-C; what was finished is kept.");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    String meaning() {
        return meaning;
    }

    /** The list that every help text ends with. */
    static Map<String, String> list() {
        Map<String, String> list = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(code -> list.put(Integer.toString(code.number), code.meaning));
        return list;
    }
}
