package dateline.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the user's programs keep what they could fetch again. */
final class CacheFolder {
    private CacheFolder() {}

    /** Ours in it, by the XDG Base Directory Specification; on macOS where its programs have theirs. */
    static Path of(Map<String, String> environment) {
        boolean isMac =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        Path home = Path.of(System.getProperty("user.home", "."));
        Path caches = Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute) // as the specification wants it
                .orElse(isMac ? home.resolve("Library").resolve("Caches") : home.resolve(".cache"));
        return caches.resolve("dateline");
    }
}
