package dateline.corpus.feed;

import dateline.corpus.article.Dates;
import dateline.model.Timestamp;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The fields of a feed or of an entry: the children of its element, each by the vocabulary it is from. What is in the
 * namespace of the parent is the feed's own ("title"), what is in that of a known module has its usual prefix
 * ("dc:creator"), whatever prefix the document has. Letters' case says nothing, since publishers mix it.
 */
final class Fields {
    private static final Map<String, String> MODULES = Map.ofEntries(
            Map.entry("http://purl.org/dc/elements/1.0/", "dc"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://purl.org/dc/terms/", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
            Map.entry("http://purl.org/rss/1.0/modules/dcterms/", "dcterms"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://example.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://search.yahoo.com/mrss/", "media"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://www.w3.org/2005/atom", "atom"),
            Map.entry("http://purl.org/atom/ns#", "atom"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"));

    private final Element parent;
    private final Map<String, List<Element>> children;
    private final Optional<URI> documentAddress;

    /** @param documentAddress where the whole document stands, if that is known */
    Fields(Element parent, Optional<URI> documentAddress) {
        this.parent = parent;
        this.children = parent.children().stream().collect(Collectors.groupingBy(this::name));
        this.documentAddress = documentAddress;
    }

    /** The elements of these names, those of the first name first, of one name as they stand. */
    Stream<Element> all(String... names) {
        return Arrays.stream(names).flatMap(name -> named(name).stream());
    }

    /** Of several elements of one name the last is taken, as publishers who repeat one mean to mend it. */
    private Stream<Element> lasts(String... names) {
        return Arrays.stream(names).flatMap(name -> named(name).reversed().stream());
    }

    private List<Element> named(String name) {
        return children.getOrDefault(name, List.of());
    }

    private String name(Element child) {
        String local = child.tag().localName().toLowerCase(Locale.ROOT);
        String namespace = child.tag().namespace().strip().toLowerCase(Locale.ROOT);
        String prefix = child.tag().prefix().toLowerCase(Locale.ROOT);
        // jsoup gives the namespace "xml" to what is in none.
        boolean isUndeclared = namespace.equalsIgnoreCase(Parser.NamespaceXml) && !prefix.isEmpty();
        if (isUndeclared) return MODULES.containsValue(prefix) ? prefix + ":" + local : "?:" + local;
        String own = parent.tag().namespace().strip().toLowerCase(Locale.ROOT);
        if (namespace.equals(own) || namespace.equalsIgnoreCase(Parser.NamespaceXml)) return local;
        String module = MODULES.get(namespace);
        return module != null ? module + ":" + local : prefix.isEmpty() ? local : "?:" + local;
    }

    /** The words of the first of these fields that has any, on one line. */
    Optional<String> words(String... names) {
        return lasts(names)
                .map(element -> Constructs.words(element, base(element)))
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    Optional<Markup> markup(String... names) {
        return lasts(names)
                .map(element -> Constructs.markup(element, base(element)))
                .filter(markup -> !markup.html().isBlank())
                .findFirst();
    }

    /** Of one field the last date, of several fields the first that has one. */
    Optional<Timestamp> date(String... names) {
        return lasts(names)
                .map(element -> Dates.find(element.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    List<String> categories() {
        return Stream.concat(
                        all("category", "atom:category").map(category -> Stream.of(
                                        category.attr("label"), category.text(), category.attr("term"))
                                .map(String::strip)
                                .filter(words -> !words.isEmpty())
                                .findFirst()
                                .orElse("")),
                        all("dc:subject").map(subject -> subject.text().strip()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    /** What the element, or one it stands in, is said to be written in; or a field for it. */
    Optional<String> language() {
        return words("dc:language", "language")
                .or(() -> Optional.of(parent.attr("xml:lang").strip()).filter(tag -> !tag.isEmpty()))
                .map(tag -> tag.replace('_', '-'));
    }

    List<Author> authors(String... names) {
        List<Author> best = List.of();
        for (String name : names) {
            List<Author> authors = all(name)
                    .map(Fields::author)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            if (authors.stream().anyMatch(author -> author.name().isPresent())) return authors;
            if (best.isEmpty()) best = authors;
        }
        return best;
    }

    /** In Atom a person has parts, in RSS it is one string. */
    private static Optional<Author> author(Element person) {
        Optional<String> name = part(person, "name");
        Optional<String> email = part(person, "email");
        if (name.isEmpty() && email.isEmpty()) return Author.of(Constructs.words(person, Optional.empty()));
        return Author.of(name.orElse(""), email);
    }

    private static Optional<String> part(Element person, String part) {
        return person.children().stream()
                .filter(child -> child.tag().localName().equalsIgnoreCase(part))
                .map(child -> child.text().strip())
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /** The page that this is about. */
    Optional<URI> link() {
        return lasts("feedburner:origlink")
                .flatMap(link -> address(link).stream())
                .findFirst()
                .or(() -> alternate("link"))
                .or(() -> alternate("atom:link"))
                .or(this::permanentLink);
    }

    private Optional<URI> alternate(String name) {
        List<Element> links = all(name)
                .filter(link ->
                        link.attr("rel").isBlank() || link.attr("rel").strip().equalsIgnoreCase("alternate"))
                .toList();
        // Atom has one link for each form of the page; RSS has one, and the last of several is the one mended.
        boolean isAtom = links.stream().anyMatch(link -> link.hasAttr("rel") || link.hasAttr("type"));
        Optional<Element> page = links.stream()
                .filter(link ->
                        isAtom && link.attr("type").toLowerCase(Locale.ROOT).contains("html"))
                .findFirst();
        return Stream.concat(page.stream(), isAtom ? links.stream() : links.reversed().stream())
                .flatMap(link -> address(link).stream())
                .findFirst();
    }

    private Optional<URI> permanentLink() {
        return all("guid")
                .filter(guid -> !guid.attr("isPermaLink").strip().equalsIgnoreCase("false"))
                .flatMap(guid -> address(guid).stream())
                .filter(address -> address.isAbsolute() && address.getHost() != null)
                .findFirst();
    }

    private Optional<URI> address(Element link) {
        String reference = link.hasAttr("href") ? link.attr("href") : link.wholeText();
        return References.resolve(base(link), reference);
    }

    /** What addresses in it are relative to: the {@code xml:base} of all it stands in, from outside in. */
    Optional<URI> base(Element element) {
        Optional<URI> base = documentAddress;
        for (Element around : element.parents().reversed()) base = within(base, around);
        return within(base, element);
    }

    private static Optional<URI> within(Optional<URI> base, Element element) {
        String narrower = element.attr("xml:base");
        return narrower.isBlank() ? base : References.resolve(base, narrower).or(() -> base);
    }
}
