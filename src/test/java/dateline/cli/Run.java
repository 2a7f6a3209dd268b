package dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A command line that was run as the process would run it, and what came of it. */
record Run(int code, byte[] bytes, String told) {
    static Run of(String... arguments) {
        return of(Map.of(), new byte[0], arguments);
    }

    static Run of(Map<String, String> environment, byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                0,
                environment);
        int code = Main.run(terminal, arguments);
        terminal.out().flush();
        return new Run(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    /** What stood on standard output. */
    String output() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
