package dateline.cli;

import dateline.authority.Known;
import dateline.authority.Known.Sort;
import dateline.rdf.BadAuthorityException;
import dateline.rdf.NamedThing;
import dateline.rdf.ReadAuthority;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Authorities of the user's own that entities are linked to. */
final class AuthorityOption {
    private static final int FINGERPRINT = 8; // digits: enough to tell a person's files apart
    private static final Set<String> ORGANIZATIONS = Set.of("corporation", "ngo", "sportsteam", "airline", "agent");
    private static final Set<String> PLACES = Set.of("country", "city", "administrativearea", "state", "landform");

    @Option(
            names = "--authority",
            paramLabel = "FILE",
            description =
                    "Link names to an authority of your own, before the lists that come with Dateline: SKOS or schema.org, in"
                            + " Turtle, N-Triples or RDF/XML. May be given several times.")
    private List<Path> files = List.of();

    private @Nullable Loaded loaded;

    private record Loaded(List<Known> known, String fingerprint) {}

    /**
     * What the files name.
     *
     * @throws CommandFailedException if one cannot be read, or is no authority
     */
    List<Known> known() {
        return load().known();
    }

    /** What changes with the files; empty without any. */
    Optional<String> fingerprint() {
        return files.isEmpty() ? Optional.empty() : Optional.of(load().fingerprint());
    }

    private Loaded load() {
        if (loaded == null) {
            List<Known> known = new ArrayList<>();
            MessageDigest digest = sha256();
            for (Path file : files) {
                byte[] content = content(file);
                digest.update(content);
                known.addAll(read(file, content));
            }
            loaded = new Loaded(known, HexFormat.of().formatHex(digest.digest()).substring(0, FINGERPRINT));
        }
        return loaded;
    }

    private static List<Known> read(Path file, byte[] content) {
        try {
            return ReadAuthority.read(file, content).stream()
                    .map(AuthorityOption::known)
                    .toList();
        } catch (BadAuthorityException e) {
            throw new CommandFailedException(ExitCode.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new CommandFailedException(ExitCode.FAILED, "there is no file %s".formatted(file));
        } catch (AccessDeniedException e) {
            throw new CommandFailedException(ExitCode.NO_PERMISSION, "%s may not be read".formatted(file));
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.FAILED, "%s cannot be read: %s".formatted(file, e.getMessage()));
        }
    }

    private static Known known(NamedThing thing) {
        return new Known(sort(thing.types()), thing.names(), "", thing.links());
    }

    private static Sort sort(List<String> types) {
        for (String type : types) {
            String word = type.toLowerCase(Locale.ROOT);
            if (word.equals("person")) return Sort.PERSON;
            if (word.endsWith("organization") || word.endsWith("party") || ORGANIZATIONS.contains(word))
                return Sort.ORGANIZATION;
            if (word.endsWith("place") || PLACES.contains(word)) return Sort.PLACE;
        }
        return Sort.ANY;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
