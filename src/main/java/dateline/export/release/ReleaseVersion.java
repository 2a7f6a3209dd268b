package dateline.export.release;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a release, MAJOR.MINOR.PATCH as Semantic Versioning 2.0.0 orders them. For data (as Croissant 1.1 has it):
 * PATCH says the same data otherwise, MINOR adds, MAJOR changes or takes away.
 */
public record ReleaseVersion(int major, int minor, int patch) implements Comparable<ReleaseVersion> {
    private static final String NUMBER = "(0|[1-9]\\d{0,8})";
    private static final Pattern VERSION = Pattern.compile("%1$s\\.%1$s\\.%1$s".formatted(NUMBER));
    private static final Comparator<ReleaseVersion> ORDER = Comparator.comparingInt(ReleaseVersion::major)
            .thenComparingInt(ReleaseVersion::minor)
            .thenComparingInt(ReleaseVersion::patch);

    public ReleaseVersion {
        if (major < 0 || minor < 0 || patch < 0) throw new IllegalArgumentException("a version has no negative parts");
    }

    /** The version that a text is; empty if it is none. */
    public static Optional<ReleaseVersion> find(String text) {
        Matcher matcher = VERSION.matcher(text);
        return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
    }

    /** @throws IllegalArgumentException if the text is no version */
    @JsonCreator
    public static ReleaseVersion parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException("%s is not MAJOR.MINOR.PATCH".formatted(text)));
    }

    private static ReleaseVersion of(MatchResult parts) {
        return new ReleaseVersion(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    @Override
    public int compareTo(ReleaseVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    @JsonValue
    public String toString() {
        return major + "." + minor + "." + patch; // a format would write the digits of the machine's language
    }
}
