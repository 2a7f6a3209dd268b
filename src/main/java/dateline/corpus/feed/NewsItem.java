package dateline.corpus.feed;

import dateline.corpus.article.Dates;
import dateline.corpus.article.LanguageTags;
import dateline.corpus.article.Metadata;
import dateline.corpus.article.Names;
import dateline.corpus.html.HtmlFragment;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Sink;
import dateline.model.MetadataSource;
import dateline.model.Timestamp;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** One item of NewsML-G2. Elements are known by their names; the standard has had more than one namespace. */
final class NewsItem {
    private final Element item;

    NewsItem(Element item) {
        this.item = item;
    }

    /** "usable", "canceled" or "withheld"; empty if nothing is said, which means usable. */
    String status() {
        return at("itemMeta", "pubStatus").map(NewsItem::code).findFirst().orElse("");
    }

    /** Whether it is said to be a text, or nothing is said. */
    boolean isText() {
        return at("itemMeta", "itemClass")
                .map(NewsItem::code)
                .findFirst()
                .filter(kind -> !kind.equals("text") && !kind.equals("composite"))
                .isEmpty();
    }

    private static String code(Element element) {
        String qcode = element.attr("qcode");
        return NewsMl.code(qcode.isEmpty() ? element.attr("uri").replace('/', ':') : qcode);
    }

    /** Items are named by URNs; some have the address of their page for a name, or beside it. */
    Optional<URI> url() {
        return Stream.concat(
                        Stream.of(item.attr("guid")),
                        Stream.concat(at("contentMeta", "altLoc"), at("itemMeta", "altLoc"))
                                .map(Element::text))
                .flatMap(address -> References.resolve(Optional.empty(), address).stream())
                .filter(address ->
                        address.getHost() != null && address.toString().startsWith("http"))
                .findFirst();
    }

    void read(Origin origin, NewsMl.Tally tally, Sink sink) {
        Optional<String> text = html();
        if (text.isEmpty()) tally.elsewhere++;
        String html = text.or(this::summary).orElse("");
        HtmlFragment.read(origin, metadata(), html, sink);
    }

    private Optional<String> html() {
        Stream<String> inline = at("contentSet", "inlineXML").map(NewsText::ofXml);
        Stream<String> data = at("contentSet", "inlineData").map(NewsText::ofData);
        return Stream.concat(inline, data)
                .filter(html -> !new Markup(html, Optional.empty()).isBlank())
                .findFirst();
    }

    private Optional<String> summary() {
        return at("contentMeta", "description")
                .filter(description -> !code(description, "role").equals("caption"))
                .map(NewsText::inline)
                .filter(html -> !html.isBlank())
                .findFirst();
    }

    private static String code(Element element, String attribute) {
        return NewsMl.code(element.attr(attribute));
    }

    private Metadata metadata() {
        Metadata metadata = new Metadata();
        Optional<String> publisher = name("itemMeta", "provider").or(() -> name("contentMeta", "infoSource"));
        url().ifPresent(address -> metadata.url().by(MetadataSource.RECORD, address));
        headline().ifPresent(words -> metadata.headline().by(MetadataSource.RECORD, words));
        publisher.ifPresent(name -> metadata.publisher().by(MetadataSource.RECORD, name));
        Optional<Timestamp> published = date("contentMeta", "contentCreated")
                .or(() -> date("itemMeta", "firstCreated"))
                .or(() -> date("itemMeta", "versionCreated"));
        published.ifPresent(date -> metadata.published().by(MetadataSource.RECORD, date));
        date("contentMeta", "contentModified")
                .or(() -> date("itemMeta", "versionCreated"))
                .filter(date -> !Optional.of(date).equals(published))
                .ifPresent(date -> metadata.modified().by(MetadataSource.RECORD, date));
        List<String> authors = authors(publisher);
        if (!authors.isEmpty()) metadata.authors().by(MetadataSource.RECORD, authors);
        section().ifPresent(name -> metadata.section().by(MetadataSource.RECORD, name));
        Stream.concat(
                        at("contentMeta", "language").map(language -> language.attr("tag")),
                        Stream.of(item.attr("xml:lang")))
                .flatMap(tag -> LanguageTags.find(tag).stream())
                .findFirst()
                .ifPresent(tag -> metadata.language().by(MetadataSource.RECORD, tag));
        return metadata;
    }

    /** The main headline where there are several, for phones or in other languages. */
    private Optional<String> headline() {
        List<Element> headlines = at("contentMeta", "headline").toList();
        return Stream.of(
                        headlines.stream()
                                .filter(headline -> headline.attr("role").isEmpty()),
                        headlines.stream()
                                .filter(headline -> code(headline, "role").equals("main")),
                        headlines.stream(),
                        at("itemMeta", "title"),
                        item.getAllElements().stream().filter(element -> List.of("hl1", "headline")
                                .contains(element.tag().localName())))
                .flatMap(these -> these)
                .map(element -> element.text().strip())
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /** Who is named in the byline, else the people who made it. */
    private List<String> authors(Optional<String> publisher) {
        List<String> named = Names.of(texts(at("contentMeta", "by")));
        List<String> byline = named.isEmpty()
                ? Names.of(texts(item.getAllElements().stream()
                        .filter(element -> element.tag().localName().equals("byline"))))
                : named;
        List<String> names = byline.isEmpty()
                ? Names.of(at("contentMeta", "creator")
                        .filter(creator -> !code(creator, "type").startsWith("org"))
                        .map(NewsItem::name)
                        .flatMap(Optional::stream)
                        .toList())
                : byline;
        return names.stream()
                .filter(name -> publisher.filter(name::equalsIgnoreCase).isEmpty())
                .toList();
    }

    /** The first topic; people and places that it is about are subjects too, and no section. */
    private Optional<String> section() {
        return at("contentMeta", "subject")
                .filter(subject ->
                        subject.attr("type").isEmpty() || code(subject, "type").equals("abstract"))
                .map(NewsItem::name)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> name(String part, String field) {
        return at(part, field).map(NewsItem::name).flatMap(Optional::stream).findFirst();
    }

    /** In English where there are names in several languages. */
    private static Optional<String> name(Element element) {
        List<Element> names = element.children().stream()
                .filter(child -> child.tag().localName().equals("name"))
                .toList();
        return Stream.of(
                        names.stream()
                                .filter(name -> name.attr("xml:lang").startsWith("en"))
                                .map(Element::text),
                        names.stream().map(Element::text),
                        Stream.of(element.attr("literal")))
                .flatMap(these -> these)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private Optional<Timestamp> date(String part, String field) {
        return at(part, field).flatMap(date -> Dates.find(date.text()).stream()).findFirst();
    }

    private static List<String> texts(Stream<Element> elements) {
        return elements.map(Element::text).filter(words -> !words.isBlank()).toList();
    }

    private Stream<Element> at(String part, String field) {
        return children(item, part).flatMap(found -> children(found, field));
    }

    private static Stream<Element> children(Element element, String name) {
        return element.children().stream()
                .filter(child -> child.tag().localName().equals(name));
    }
}
