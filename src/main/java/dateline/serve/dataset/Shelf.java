package dateline.serve.dataset;

import dateline.export.release.Release;
import dateline.export.release.ReleaseVersion;
import dateline.export.release.Releases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The releases of a folder as they are served. What is new there is seen at once, at the price of one look at the folder's time;
 * each release is read once, since it never changes. One that cannot be read is not served, and the log says why.
 */
public final class Shelf {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    /** File systems tick: what is added within one tick of a look leaves the folder's time as it was. */
    private static final Duration TICK = Duration.ofSeconds(2);

    private final Optional<Releases> releases;
    private final InstantSource clock;
    private final Map<Read, Edition> read = new ConcurrentHashMap<>();
    private volatile Look last = new Look(Instant.MIN, Instant.MIN, List.of());

    /** A release folder, at the time that it was made. */
    private record Read(ReleaseVersion version, Instant at) {}

    /** What was there when somebody looked. */
    private record Look(Instant at, Instant changed, List<Edition> editions) {
        boolean isOf(Instant now) {
            return changed.equals(now) && at.isAfter(changed.plus(TICK));
        }
    }

    private Shelf(Optional<Releases> releases) {
        this.releases = releases;
        this.clock = InstantSource.system();
    }

    public Shelf(Releases releases) {
        this(Optional.of(releases));
    }

    /** Where no releases are served. */
    public static Shelf empty() {
        return new Shelf(Optional.empty());
    }

    /** All that can be served, oldest version first. */
    List<Edition> editions() {
        return look().editions();
    }

    /** The versions of {@link #editions}; equal as long as the same releases are served. */
    public List<ReleaseVersion> versions() {
        return editions().stream().map(Edition::version).toList();
    }

    /** What the releases say of themselves, oldest version first. */
    public List<Release> releases() {
        return editions().stream().map(Edition::release).toList();
    }

    /** The release that an address calls so; nothing if there is none. */
    Optional<Edition> find(String version) {
        return ReleaseVersion.find(version).flatMap(this::find);
    }

    Optional<Edition> find(ReleaseVersion version) {
        return editions().stream()
                .filter(edition -> edition.version().equals(version))
                .findFirst();
    }

    Optional<Edition> latest() {
        List<Edition> editions = editions();
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.getLast());
    }

    /** When a release came or went; the epoch if there is no folder. */
    public Instant changed() {
        return releases.map(Releases::folder)
                .filter(Files::isDirectory)
                .map(Shelf::timeOf)
                .orElse(Instant.EPOCH);
    }

    private Look look() {
        Instant changed = changed();
        Look known = last;
        if (releases.isEmpty() || known.isOf(changed)) return known;
        Look look = new Look(clock.instant(), changed, readAll(releases.get()));
        last = look;
        return look;
    }

    private List<Edition> readAll(Releases releases) {
        List<Edition> editions = new ArrayList<>();
        for (ReleaseVersion version : releases.versions()) {
            Path folder = releases.folder(version);
            try {
                Read key = new Read(version, timeOf(folder));
                Edition edition = read.get(key);
                if (edition == null) edition = Edition.read(releases.folder(), folder);
                read.put(key, edition);
                editions.add(edition);
            } catch (IOException | UncheckedIOException e) {
                LOG.error("The release {} cannot be read and is not served", version, e);
            }
        }
        return List.copyOf(editions);
    }

    private static Instant timeOf(Path folder) {
        try {
            return Files.getLastModifiedTime(folder).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
