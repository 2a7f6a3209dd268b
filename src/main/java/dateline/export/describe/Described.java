package dateline.export.describe;

import dateline.export.release.Content;
import dateline.export.release.Content.Role;
import dateline.export.release.Metadata;
import dateline.export.release.Metadata.Agent;
import dateline.export.release.Metadata.Period;
import dateline.export.release.Release;
import dateline.export.release.ReleaseFile;
import dateline.export.release.Table;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What every description says alike of a release. */
record Described(Release release) {
    /** https://www.doi.org/the-identifier/resources/handbook */
    private static final Pattern DOI =
            Pattern.compile("(?:https?://(?:dx\\.)?doi\\.org/|doi:)(10\\.\\d{4,9}/.+)", Pattern.CASE_INSENSITIVE);

    Metadata metadata() {
        return release.metadata();
    }

    String version() {
        return release.version().toString();
    }

    /** Where this version is served. */
    String address() {
        return metadata().address(release.version()).toString();
    }

    String address(String path) {
        return metadata().address(release.version()).resolve(path).toString();
    }

    String address(ReleaseFile file) {
        return address(file.path());
    }

    /** What all versions are called together. */
    String series() {
        return metadata().conceptIdentifier().orElseGet(metadata()::address).toString();
    }

    /** What this version is called, for citations: its persistent identifier, or where it is served. */
    String identifier() {
        return metadata().identifier().map(URI::toString).orElseGet(this::address);
    }

    Optional<String> doi() {
        return metadata().identifier().flatMap(Described::doi);
    }

    /** The bare name of a DOI: {@code 10.1234/port.1}. */
    static Optional<String> doi(URI identifier) {
        Matcher matcher = DOI.matcher(identifier.toString());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    Optional<String> previous() {
        return release.previous().map(version -> metadata().address(version).toString());
    }

    String sparql() {
        return release.base() + "sparql";
    }

    /** The days that it is about. */
    Optional<Period> temporal() {
        Optional<Period> published = release.firstPublished()
                .flatMap(first -> release.lastPublished().map(last -> new Period(first, last)));
        return metadata().temporal().or(() -> published);
    }

    /** Files of data, not documents. */
    List<ReleaseFile> data() {
        return release.files().stream()
                .filter(file -> file.content().role() != Role.DOCUMENT)
                .toList();
    }

    /** The file that holds a table as CSV. */
    Optional<ReleaseFile> csv(Table table) {
        return release.files(Role.TABLE).stream()
                .filter(file ->
                        file.content().table().filter(table.name()::equals).isPresent())
                .filter(file -> file.content().mediaType().equals("text/csv"))
                .findFirst();
    }

    /** The media type of a file's bytes. */
    static String encoding(Content content) {
        return content.packing().map(Content.Packing::mediaType).orElseGet(content::mediaType);
    }

    /** Family name first, where there is one. */
    static String lastNameFirst(Agent agent) {
        return agent.familyName()
                .map(family ->
                        agent.givenName().map(given -> family + ", " + given).orElse(family))
                .orElseGet(agent::name);
    }

    /** As in a list of references: who, when, what, where. */
    String citation() {
        return "%s (%s). %s (Version %s) [Data set]. %s. %s"
                .formatted(
                        metadata().creators().stream()
                                .map(Described::lastNameFirst)
                                .collect(Collectors.joining("; ")),
                        Integer.toString(release.date().getYear()),
                        metadata().title(),
                        version(),
                        metadata().publisher().name(),
                        identifier());
    }

    String bibtex() {
        StringBuilder entry =
                new StringBuilder("@dataset{%s-%s,\n".formatted(metadata().name(), version()));
        String authors =
                metadata().creators().stream().map(Described::bibtexName).collect(Collectors.joining(" and "));
        entry.append("  author = {").append(authors).append("},\n");
        entry.append("  title = {").append(tex(metadata().title())).append("},\n");
        entry.append("  year = {").append(release.date().getYear()).append("},\n");
        entry.append("  version = {").append(version()).append("},\n");
        entry.append("  publisher = {")
                .append(tex(metadata().publisher().name()))
                .append("},\n");
        doi().ifPresent(doi -> entry.append("  doi = {").append(doi).append("},\n"));
        return entry.append("  url = {").append(identifier()).append("}\n}\n").toString();
    }

    /** In braces it is an organization, whose words are not first and last names. */
    private static String bibtexName(Agent agent) {
        return agent.isPerson() ? tex(lastNameFirst(agent)) : "{" + tex(agent.name()) + "}";
    }

    private static String tex(String words) {
        return words.replace("\\", "\\textbackslash ")
                .replaceAll("([{}%&$#_])", "\\\\$1")
                .replace("~", "\\textasciitilde ")
                .replace("^", "\\textasciicircum ");
    }

    /** {@code 12.3 MB}, for people. */
    static String size(long bytes) {
        if (bytes < 1_000) return bytes + " B";
        if (bytes < 1_000_000) return String.format(Locale.ROOT, "%.1f kB", bytes / 1e3);
        return bytes < 1_000_000_000
                ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)
                : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }
}
