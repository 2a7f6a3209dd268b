package dateline.serve.dataset;

import dateline.export.release.Content.Role;
import dateline.export.release.Metadata;
import dateline.serve.data.Addresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The links that lead a program from the page of a release to all that belongs to it, and back (Signposting, FAIR profile): few in
 * the headers, since proxies allow a few kilobytes of them, and all in a linkset (RFC 9264).
 */
final class Signposts {
    private static final int HEADER = 3_000; // characters of links to files: proxies take 4 or 8 kB of headers in all

    private final Addresses addresses;

    Signposts(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * A link from the page.
     *
     * @param type the media type of what it leads to
     * @param profile what that follows
     */
    record Link(String relation, String href, Optional<String> type, Optional<String> profile) {
        static Link of(String relation, String href) {
            return new Link(relation, href, Optional.empty(), Optional.empty());
        }

        static Link of(String relation, String href, String type) {
            return new Link(relation, href, Optional.of(type), Optional.empty());
        }

        /** As a header says it (RFC 8288). */
        String header() {
            StringBuilder words = new StringBuilder("<%s>; rel=\"%s\"".formatted(href, relation));
            type.ifPresent(name -> words.append("; type=\"").append(name).append('"'));
            profile.ifPresent(iri -> words.append("; profile=\"").append(iri).append('"'));
            return words.toString();
        }

        Map<String, String> target() {
            Map<String, String> target = new LinkedHashMap<>();
            target.put("href", href);
            type.ifPresent(name -> target.put("type", name));
            profile.ifPresent(iri -> target.put("profile", iri));
            return target;
        }
    }

    /** Where the page of a release is. */
    String page(Edition edition) {
        return addresses.absolute("dataset/" + edition.version() + "/");
    }

    /** The same as a path. */
    String path(Edition edition) {
        return addresses.path() + "dataset/" + edition.version() + "/";
    }

    String address(Edition edition, Download file) {
        return page(edition) + file.path();
    }

    /** What to cite: the identifier that is registered, or else the page. */
    String citeAs(Edition edition) {
        return edition.release().metadata().identifier().map(Object::toString).orElseGet(() -> page(edition));
    }

    /** From the page, in its headers. */
    List<String> ofPage(Edition edition) {
        List<String> headers = new ArrayList<>();
        Stream.concat(about(edition).stream(), descriptions(edition).stream())
                .map(Link::header)
                .forEach(headers::add);
        headers.add(linkset(edition).header());
        int room = HEADER;
        for (Link item : items(edition)) {
            room -= item.header().length();
            if (room > 0) headers.add(item.header());
        }
        return headers;
    }

    /** From a file. */
    List<String> ofFile(Edition edition, Download file) {
        boolean describes = isDescription(file);
        return Stream.of(
                        Link.of(describes ? "describes" : "collection", page(edition), "text/html"),
                        Link.of(
                                "license",
                                edition.release().metadata().license().iri().toString()),
                        linkset(edition))
                .map(Link::header)
                .toList();
    }

    /** All links, by where they start and by relation. */
    Map<String, Object> all(Edition edition) {
        List<Map<String, Object>> contexts = new ArrayList<>();
        List<Link> fromPage = new ArrayList<>(about(edition));
        fromPage.addAll(descriptions(edition));
        fromPage.addAll(items(edition));
        for (Download file : edition.files())
            if (isDocument(file)) fromPage.add(Link.of("related", address(edition, file), file.mediaType()));
        contexts.add(context(page(edition), fromPage));
        for (Download file : edition.files())
            contexts.add(context(
                    address(edition, file),
                    List.of(Link.of(isDescription(file) ? "describes" : "collection", page(edition), "text/html"))));
        return Map.of("linkset", contexts);
    }

    private static Map<String, Object> context(String anchor, List<Link> links) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("anchor", anchor);
        Map<String, List<Map<String, String>>> targets = new LinkedHashMap<>();
        for (Link link : links)
            targets.computeIfAbsent(link.relation(), any -> new ArrayList<>()).add(link.target());
        context.putAll(targets);
        return context;
    }

    private List<Link> about(Edition edition) {
        Metadata metadata = edition.release().metadata();
        List<Link> links = new ArrayList<>();
        links.add(Link.of("cite-as", citeAs(edition)));
        for (Metadata.Agent creator : metadata.creators())
            creator.identifier().ifPresent(identifier -> links.add(Link.of("author", identifier.toString())));
        links.add(Link.of("license", metadata.license().iri().toString()));
        links.add(Link.of("type", "https://schema.org/AboutPage"));
        links.add(Link.of("type", "https://schema.org/Dataset"));
        links.add(Link.of("collection", addresses.absolute("dataset"), "text/html"));
        return links;
    }

    private List<Link> descriptions(Edition edition) {
        return edition.files().stream()
                .filter(Signposts::isDescription)
                .map(file -> new Link(
                        "describedby",
                        address(edition, file),
                        Optional.of(file.mediaType()),
                        Description.ofFile(file.path()).map(Description::profile)))
                .toList();
    }

    private static boolean isDescription(Download file) {
        return Description.ofFile(file.path()).isPresent();
    }

    private static boolean isDocument(Download file) {
        return file.told().isPresent() && file.told().get().content().role() == Role.DOCUMENT;
    }

    /** What DCAT calls the distributions, the most useful first. */
    private List<Link> items(Edition edition) {
        return edition.files().stream()
                .filter(file -> file.told().isPresent() && !isDocument(file))
                .sorted(Comparator.comparing(Signposts::rank))
                .map(file -> Link.of("item", address(edition, file), file.mediaType()))
                .toList();
    }

    private static int rank(Download file) {
        Role role = file.told().map(told -> told.content().role()).orElse(Role.DESCRIPTION);
        return switch (role) {
            case DATABASE -> 0;
            case RDF -> file.mediaType().equals("application/gzip") ? 1 : 3;
            case TABLE -> file.path().endsWith(".parquet") ? 2 : 4;
            case SPLIT, CHANGES, SAMPLE -> 5;
            case QUERY, SCHEMA, DOCUMENT, DESCRIPTION -> 6;
        };
    }

    private Link linkset(Edition edition) {
        return Link.of("linkset", page(edition) + "linkset", "application/linkset+json");
    }
}
