package dateline.serve.dataset;

import dateline.export.release.Content;
import dateline.export.release.Release;
import dateline.export.release.ReleaseFile;
import dateline.export.release.ReleaseFormat;
import dateline.export.release.ReleaseVersion;
import dateline.export.release.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A release that is served: what it says of itself, and those of its files that its sums name. */
final class Edition {
    private static final String SUMS = "SHA256SUMS";
    private static final Pattern SUM = Pattern.compile("^([0-9a-f]{64}) [ *](\\S.*)$", Pattern.MULTILINE);

    private final Release release;
    private final Path folder;
    private final Path around;
    private final Map<String, Download> files;

    private Edition(Release release, Path folder, Path around, Map<String, Download> files) {
        this.release = release;
        this.folder = folder;
        this.around = around;
        this.files = Collections.unmodifiableMap(files);
    }

    /**
     * Reads what there is of a release without reading its data.
     *
     * @param around the folder of all releases, out of which no link leads
     * @throws IOException if what it says of itself is not there or cannot be read
     */
    static Edition read(Path around, Path folder) throws IOException {
        Release release = ReleaseFormat.read(folder);
        Map<String, ReleaseFile> told =
                release.files().stream().collect(Collectors.toMap(ReleaseFile::path, Function.identity()));
        Map<String, Download> files = new LinkedHashMap<>();
        String sums = Files.readString(folder.resolve(SUMS));
        for (MatchResult sum : SUM.matcher(sums).results().toList())
            files.put(sum.group(2), download(sum.group(2), sum.group(1), Optional.ofNullable(told.get(sum.group(2)))));
        files.put(SUMS, new Download(SUMS, Sha256.of(folder.resolve(SUMS)), "text/plain", Optional.empty()));
        return new Edition(release, folder.toAbsolutePath().normalize(), around.toRealPath(), files);
    }

    private static Download download(String path, String sha256, Optional<ReleaseFile> told) {
        String mediaType = told.map(file -> told(file.content())).orElseGet(() -> MediaTypes.of(path));
        return new Download(path, sha256, mediaType, told);
    }

    private static String told(Content content) {
        return content.packing().map(Content.Packing::mediaType).orElse(content.mediaType());
    }

    Release release() {
        return release;
    }

    ReleaseVersion version() {
        return release.version();
    }

    /** All that can be had, in the order of the sums. */
    Collection<Download> files() {
        return files.values();
    }

    /** The file of this path; nothing for one that the sums do not name. */
    Optional<Download> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /**
     * Where a file is.
     *
     * @return nothing if it has gone, or is a way out of the folder of releases
     */
    Optional<Path> locate(Download file) throws IOException {
        Path path = folder.resolve(file.path()).normalize();
        if (!path.startsWith(folder) || !Files.isRegularFile(path)) return Optional.empty();
        return path.toRealPath().startsWith(around) ? Optional.of(path) : Optional.empty();
    }

    /** The bytes of a small file, such as a description. */
    Optional<byte[]> bytes(String path) throws IOException {
        Optional<Download> file = find(path);
        Optional<Path> place = file.isPresent() ? locate(file.get()) : Optional.empty();
        return place.isPresent() ? Optional.of(Files.readAllBytes(place.get())) : Optional.empty();
    }
}
