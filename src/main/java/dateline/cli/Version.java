package dateline.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"dateline " + number(), "Java ${java.version} (${java.vendor})"};
    }

    /** The version of Dateline; absent where the classes are run from a folder. */
    static String number() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(unpacked)");
    }
}
