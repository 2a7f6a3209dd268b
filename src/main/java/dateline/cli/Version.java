package dateline.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        // Absent where the classes are run from a folder.
        String version =
                Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(unpacked)");
        return new String[] {"dateline " + version, "Java ${java.version} (${java.vendor})"};
    }
}
