package dateline.export.release;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people say of a dataset, for every description of it alike.
 *
 * @param name short, for files and citations: lower case letters, digits and dashes
 * @param title in words
 * @param description a paragraph
 * @param identifier of this version: a DOI or another persistent IRI; without one, its address
 * @param conceptIdentifier of all versions together
 * @param address where the releases are or will be served, ending in a slash: {@code https://news.example/dataset/}
 * @param creators at least one
 * @param publisher who makes it available
 * @param license under which
 * @param funding that made it possible
 * @param keywords to find it by
 * @param contact an address of mail or of a page
 * @param temporal what time the articles are of; without it, from the first to the last day of publication
 * @param spatial names or IRIs of places it covers
 */
public record Metadata(
        String name,
        String title,
        String description,
        Optional<URI> identifier,
        Optional<URI> conceptIdentifier,
        URI address,
        List<Agent> creators,
        Agent publisher,
        License license,
        List<Funding> funding,
        List<String> keywords,
        Optional<URI> contact,
        Optional<Period> temporal,
        List<String> spatial) {
    static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

    public Metadata {
        creators = List.copyOf(creators);
        funding = List.copyOf(funding);
        keywords = List.copyOf(keywords);
        spatial = List.copyOf(spatial);
        if (!name.matches(NAME)) throw new IllegalArgumentException(name + " is not a name");
        if (creators.isEmpty()) throw new IllegalArgumentException("a dataset has a creator");
        if (!address.toString().endsWith("/")) throw new IllegalArgumentException(address + " does not end in a slash");
    }

    /** Where a version is served. */
    public URI address(ReleaseVersion version) {
        return address.resolve(version + "/");
    }

    /**
     * A person or an organization.
     *
     * @param identifier an ORCID, a ROR or another IRI
     * @param givenName of a person, with {@code familyName}
     */
    public record Agent(
            String name,
            boolean isPerson,
            Optional<String> givenName,
            Optional<String> familyName,
            Optional<URI> identifier,
            Optional<String> affiliation) {}

    /** @param spdx its SPDX identifier, {@code CC-BY-4.0}, if it has one */
    public record License(String name, URI iri, Optional<String> spdx) {}

    public record Funding(String funder, Optional<URI> funderIdentifier, Optional<String> award) {}

    /** From one day to another, both within. */
    public record Period(LocalDate from, LocalDate to) {}
}
