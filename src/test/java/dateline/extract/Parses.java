package dateline.extract;

import java.nio.file.Path;

/** The engine of the tests: what it parsed is kept below {@code target}; {@code mvn clean} forgets it. */
public final class Parses {
    private Parses() {}

    public static Engine kept() {
        return new KeptParses(Path.of(System.getProperty(
                "dateline.parses", Path.of("target", "parses").toString())));
    }
}
