package dateline.export.release;

import com.fasterxml.jackson.annotation.JsonAlias;
import dateline.export.release.Metadata.Agent;
import dateline.export.release.Metadata.Funding;
import dateline.export.release.Metadata.License;
import dateline.export.release.Metadata.Period;
import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What has been said of a dataset so far, by a file, by options: any of it may be missing. Its components are those of
 * {@link Metadata}.
 */
public record SaidMetadata(
        Optional<String> name,
        Optional<String> title,
        Optional<String> description,
        Optional<URI> identifier,
        Optional<URI> conceptIdentifier,
        Optional<URI> address,
        List<Agent> creators,
        Optional<Agent> publisher,
        @JsonAlias("licence") Optional<License> license,
        List<Funding> funding,
        List<String> keywords,
        Optional<URI> contact,
        Optional<Period> temporal,
        List<String> spatial) {
    private static final List<String> KEYWORDS = List.of("news", "events", "knowledge graph", "linked data");

    private static final String DESCRIPTION =
            " Who met, visited, accused, sanctioned or attacked whom, who said what, who held which office, how many were"
                    + " hurt: each fact with its date as exact as the text, and the sentences that it rests on. Found by"
                    + " Dateline.";

    public SaidMetadata {
        creators = List.copyOf(creators);
        funding = List.copyOf(funding);
        keywords = List.copyOf(keywords);
        spatial = List.copyOf(spatial);
    }

    /** What options say. */
    public static SaidMetadata of(
            Optional<String> title,
            List<String> creators,
            Optional<String> license,
            Optional<String> publisher,
            Optional<String> contact) {
        return new SaidMetadata(
                Optional.empty(),
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                creators.stream().map(SaidMetadata::organization).toList(),
                publisher.map(SaidMetadata::organization),
                license.map(SaidMetadata::license),
                List.of(),
                List.of(),
                contact.map(SaidMetadata::contact),
                Optional.empty(),
                List.of());
    }

    /** Nothing. */
    public static SaidMetadata nothing() {
        return of(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Agent organization(String name) {
        return new Agent(name, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static License license(String word) {
        return Licenses.find(word)
                .orElseThrow(() -> new ReleaseException(
                        "'%s' is no licence: give its address, or one of %s".formatted(word, Licenses.names())));
    }

    private static URI contact(String word) {
        return Addresses.find(word)
                .orElseThrow(() -> new ReleaseException(
                        "'%s' is no contact: give mailto:desk@news.example or the address of a page".formatted(word)));
    }

    /** This, and the other where this says nothing. */
    public SaidMetadata or(SaidMetadata other) {
        return new SaidMetadata(
                name.or(other::name),
                title.or(other::title),
                description.or(other::description),
                identifier.or(other::identifier),
                conceptIdentifier.or(other::conceptIdentifier),
                address.or(other::address),
                either(creators, other.creators),
                publisher.or(other::publisher),
                license.or(other::license),
                either(funding, other.funding),
                either(keywords, other.keywords),
                contact.or(other::contact),
                temporal.or(other::temporal),
                either(spatial, other.spatial));
    }

    private static <T> List<T> either(List<T> first, List<T> second) {
        return first.isEmpty() ? second : first;
    }

    /**
     * All of it, with what follows from the rest where nothing was said.
     *
     * @param base where the things of the dataset are served
     * @throws ReleaseException if there is no title, creator or licence, which nobody but its makers can say
     */
    public Metadata complete(String base) {
        List<String> missing = new ArrayList<>();
        if (title.isEmpty()) missing.add("title");
        if (creators.isEmpty()) missing.add("creator");
        if (license.isEmpty()) missing.add("licence");
        if (!missing.isEmpty())
            throw new ReleaseException(
                    "a release needs a %s: say it with --%s, or in a file with --metadata (--init-metadata writes one to begin with)"
                            .formatted(String.join(" and a ", missing), String.join(" and --", missing)));
        String words = title.orElseThrow();
        name.filter(given -> !given.matches(Metadata.NAME)).ifPresent(given -> {
            throw new ReleaseException(
                    "name: '%s' is no name: lower case letters, digits, and dashes between".formatted(given));
        });
        return new Metadata(
                name.orElseGet(() -> name(words)),
                words,
                description.orElseGet(() -> "What news articles report, as facts: %s.".formatted(words) + DESCRIPTION),
                identifier,
                conceptIdentifier,
                address.map(SaidMetadata::folder)
                        .orElseGet(() -> URI.create(base).resolve("dataset/")),
                creators,
                publisher.orElseGet(creators::getFirst),
                license.orElseThrow(),
                funding,
                keywords.isEmpty() ? KEYWORDS : keywords,
                contact,
                temporal,
                spatial);
    }

    private static URI folder(URI address) {
        return address.toString().endsWith("/") ? address : URI.create(address + "/");
    }

    private static String name(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "dataset" : plain;
    }
}
