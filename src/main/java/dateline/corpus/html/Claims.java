package dateline.corpus.html;

import dateline.corpus.article.Dates;
import dateline.corpus.article.DayOrder;
import dateline.corpus.article.LanguageTags;
import dateline.corpus.article.Metadata;
import dateline.corpus.article.Names;
import dateline.corpus.article.Said;
import dateline.model.MetadataSource;
import dateline.model.Timestamp;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * Notes what the places of a page say, cleaned: on one line, without entities and markup, dates that a web page can have,
 * names without jobs, addresses that are absolute. What is not fit is not noted.
 */
final class Claims {
    /** The Web is no older, and a page's date not beyond the century: such fields are not filled. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2099;

    /** Characters. A field longer than that holds something else. */
    private static final int LONGEST = 2_000;

    private static final int LONGEST_HEADLINE = 400;
    private static final int LONGEST_NAME = 100;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,300}>");
    /** How a publishing system writes the name of a user. */
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:[-_.][a-z0-9]+)*");

    private static final Pattern LINK = Pattern.compile("(?i).*(?:https?:)?//.*|www\\..*|@.*");

    private final PageAddresses addresses;
    private final Outlet outlet;
    private final DayOrder order;

    private final List<Claim<String>> headlines = new ArrayList<>();
    private final List<Claim<Timestamp>> published = new ArrayList<>();
    private final List<Claim<Timestamp>> modified = new ArrayList<>();
    private final List<Claim<List<String>>> authors = new ArrayList<>();
    private final List<Claim<String>> publishers = new ArrayList<>();
    private final List<Claim<String>> sections = new ArrayList<>();
    private final List<Claim<String>> languages = new ArrayList<>();
    private final List<Claim<URI>> urls = new ArrayList<>();

    private record Claim<T>(MetadataSource source, T value) {}

    Claims(PageAddresses addresses, Outlet outlet, DayOrder order) {
        this.addresses = addresses;
        this.outlet = outlet;
        this.order = order;
    }

    DayOrder order() {
        return order;
    }

    boolean isPublishedKnown() {
        return !published.isEmpty();
    }

    /** Whether the page's address has another day than a moment in UTC: then the outlet's zone is wanted. */
    boolean isDayDisputed() {
        return published.stream()
                .filter(claim -> claim.source() == MetadataSource.ADDRESS)
                .findFirst()
                .filter(day -> published.stream()
                        .map(Claim::value)
                        .allMatch(said -> said.time().isEmpty()
                                || said.offset().filter(ZoneOffset.UTC::equals).isPresent()
                                        && !said.date().equals(day.value().date())))
                .isPresent();
    }

    /** Whether somebody is named, and not only the outlet itself. */
    boolean areAuthorsKnown() {
        return authors.stream().anyMatch(claim -> !isOutlet(claim.value()));
    }

    /** Hands on what was said, each with the others at hand. */
    void settle(Metadata metadata) {
        List<String> heads = headlines.stream().map(Claim::value).distinct().toList();
        for (Claim<String> claim : headlines)
            metadata.headline().by(claim.source(), Headings.withoutFurniture(claim.value(), heads));
        settle(published, metadata.published());
        settle(modified, metadata.modified());
        // An outlet that names itself is believed only where nobody names a person.
        boolean onlyOutlet = !areAuthorsKnown();
        for (Claim<List<String>> claim : authors)
            if (onlyOutlet || !isOutlet(claim.value())) metadata.authors().by(claim.source(), claim.value());
        publishers.forEach(claim -> metadata.publisher().by(claim.source(), claim.value()));
        sections.forEach(claim -> metadata.section().by(claim.source(), claim.value()));
        languages.forEach(claim -> metadata.language().by(claim.source(), claim.value()));
        urls.forEach(claim -> metadata.url().by(claim.source(), claim.value()));
    }

    private static void settle(List<Claim<Timestamp>> claims, Said<Timestamp> said) {
        List<Timestamp> all = claims.stream().map(Claim::value).distinct().toList();
        for (Claim<Timestamp> claim : claims) said.by(claim.source(), LocalTimes.local(claim.value(), all));
    }

    /** Whether it is no more than a name of the publisher. */
    boolean isOutlet(String name) {
        return outlet.is(name);
    }

    private boolean isOutlet(List<String> names) {
        return names.stream().allMatch(name -> outlet.is(name) || Outlet.isCalledAsOne(name));
    }

    void headline(MetadataSource source, String words) {
        String headline = outlet.without(line(words));
        if (!headline.isEmpty() && headline.length() <= LONGEST_HEADLINE && !outlet.is(headline))
            headlines.add(new Claim<>(source, headline));
    }

    void published(MetadataSource source, String words) {
        date(words).ifPresent(date -> published(source, date));
    }

    void published(MetadataSource source, Timestamp date) {
        if (isOfTheWeb(date)) published.add(new Claim<>(source, date));
    }

    void modified(MetadataSource source, String words) {
        date(words).ifPresent(date -> modified(source, date));
    }

    void modified(MetadataSource source, Timestamp date) {
        if (isOfTheWeb(date)) modified.add(new Claim<>(source, date));
    }

    void authors(MetadataSource source, List<String> fields) {
        List<String> names = fields.stream()
                .map(Claims::line)
                .flatMap(field -> outlet.is(field) ? Stream.of(field) : Names.of(field).stream())
                .filter(name ->
                        !LINK.matcher(name).matches() && !SLUG.matcher(name).matches())
                .toList();
        List<String> people = names.stream().filter(name -> !outlet.is(name)).toList();
        List<String> once = Names.once(people.isEmpty() ? names : people);
        if (!once.isEmpty()) authors.add(new Claim<>(source, once));
    }

    void publisher(MetadataSource source, String words) {
        name(words).ifPresent(name -> publishers.add(new Claim<>(source, name)));
    }

    void section(MetadataSource source, String words) {
        name(words).ifPresent(name -> sections.add(new Claim<>(source, name)));
    }

    /** BCP 47, and what passes for it: "en_US", "English". */
    void language(MetadataSource source, String words) {
        LanguageTags.find(line(words).split("[,;.]", 2)[0]).ifPresent(tag -> languages.add(new Claim<>(source, tag)));
    }

    void url(MetadataSource source, String address) {
        addresses.canonical(line(address)).ifPresent((URI url) -> urls.add(new Claim<>(source, url)));
    }

    Optional<Timestamp> date(String words) {
        return Dates.find(line(words), order);
    }

    private static boolean isOfTheWeb(Timestamp date) {
        return date.date().getYear() >= FIRST_YEAR && date.date().getYear() <= LAST_YEAR;
    }

    private static Optional<String> name(String words) {
        String name = line(words);
        return name.length() <= LONGEST_NAME
                        && name.codePoints().anyMatch(Character::isLetter)
                        && !LINK.matcher(name).matches()
                ? Optional.of(name)
                : Optional.empty();
    }

    /** Attributes are read by jsoup; what is escaped once more, or stands in a script, is read here. */
    static String line(String words) {
        String bounded = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        String plain = bounded.indexOf('&') < 0 ? bounded : Parser.unescapeEntities(bounded, false);
        String text = plain.indexOf('<') < 0 ? plain : TAG.matcher(plain).replaceAll("");
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
