package dateline.serve.dataset;

import dateline.export.release.Metadata;
import dateline.export.release.Metadata.Agent;
import dateline.export.release.Release;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How to cite a release.
 *
 * @param words in the manner of APA 7
 * @param bibtex an entry for BibLaTeX, which BibTeX reads too
 */
public record Citation(String words, String bibtex) {
    /** @param address to cite: the registered identifier, or the page */
    static Citation of(Release release, String address) {
        Metadata metadata = release.metadata();
        String year = Integer.toString(release.date().getYear());
        String publisher = metadata.publisher().name();
        boolean publishesItself = metadata.creators().size() == 1
                && metadata.creators().getFirst().name().equals(publisher);
        String words = "%s (%s). %s (Version %s) [Data set]. %s%s"
                .formatted(
                        authors(metadata.creators()),
                        year,
                        metadata.title(),
                        release.version(),
                        publishesItself ? "" : publisher + ". ",
                        address);
        return new Citation(words, bibtex(release, year, address));
    }

    /** "Vask, O., Lindqvist, A., &amp; Harbour Desk". */
    private static String authors(List<Agent> creators) {
        List<String> names = creators.stream().map(Citation::inverted).toList();
        if (names.size() == 1) return names.getFirst();
        return String.join(", ", names.subList(0, names.size() - 1)) + ", & " + names.getLast();
    }

    private static String inverted(Agent creator) {
        Optional<String> family = creator.familyName();
        if (!creator.isPerson() || family.isEmpty() || creator.givenName().isEmpty()) return creator.name();
        String initials = List.of(creator.givenName().get().strip().split("[\\s-]+")).stream()
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
        return family.get() + ", " + initials;
    }

    private static String bibtex(Release release, String year, String address) {
        Metadata metadata = release.metadata();
        String authors = metadata.creators().stream().map(Citation::author).collect(Collectors.joining(" and "));
        String doi = address.replaceFirst("^https?://(?:dx\\.)?doi\\.org/", "");
        StringBuilder entry = new StringBuilder("@dataset{%s-%s,\n".formatted(metadata.name(), release.version()));
        entry.append("  author = {%s},\n".formatted(authors));
        entry.append("  title = {%s},\n".formatted(tex(metadata.title())));
        entry.append("  version = {%s},\n".formatted(release.version()));
        entry.append("  year = {%s},\n".formatted(year));
        entry.append("  date = {%s},\n".formatted(release.date()));
        entry.append("  publisher = {%s},\n".formatted(tex(metadata.publisher().name())));
        if (!doi.equals(address)) entry.append("  doi = {%s},\n".formatted(doi));
        return entry.append("  url = {%s}\n}".formatted(address.replaceAll("[{}\\\\]", "")))
                .toString();
    }

    private static String author(Agent creator) {
        if (creator.isPerson()
                && creator.familyName().isPresent()
                && creator.givenName().isPresent())
            return tex(creator.familyName().get()) + ", "
                    + tex(creator.givenName().get());
        return "{" + tex(creator.name()) + "}"; // or "Harbour and Sons" would be two people
    }

    private static String tex(String words) {
        return words.replace("\\", "/")
                .replaceAll("([{}%&#_$])", "\\\\$1")
                .replace("~", " ")
                .replace("^", " ");
    }
}
