package dateline.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What an option is when the command line does not say: the environment's word ({@code DATELINE_PORT} for
 * {@code --port}), else the settings file's ({@code port = 3030}), else the option's own default. The file is
 * {@code dateline.properties} in the working directory, or the one that {@code DATELINE_CONFIG} names.
 */
final class Settings implements CommandLine.IDefaultValueProvider {
    private static final String FILE = "dateline.properties";

    private final Map<String, String> environment;
    private final Properties properties;

    private Settings(Map<String, String> environment, Properties properties) {
        this.environment = environment;
        this.properties = properties;
    }

    /**
     * Reads the settings of this environment.
     *
     * @throws CommandFailedException if a file is named that cannot be read, or has a key that is no option of any command
     */
    static Settings of(Map<String, String> environment, Set<String> known) {
        Optional<Path> named =
                Optional.ofNullable(environment.get("DATELINE_CONFIG")).map(Path::of);
        Path file = named.orElse(Path.of(FILE));
        Properties properties = new Properties();
        if (named.isPresent() || Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeAll(known);
        if (!unknown.isEmpty())
            throw new CommandFailedException(
                    ExitCode.USAGE, "%s: no command has a setting %s".formatted(file, String.join(", ", unknown)));
        return new Settings(environment, properties);
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) return null;
        String name = key(option);
        if (name.equals("version")) return null; // of one release, never of all
        String variable = "DATELINE_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Optional.ofNullable(environment.get(variable))
                .or(() -> Optional.ofNullable(properties.getProperty(name)))
                .map(String::strip)
                .orElse(null);
    }

    /** An option's name in the file: its longest, without dashes. */
    static String key(OptionSpec option) {
        return option.longestName().replaceFirst("^--?", "");
    }
}
