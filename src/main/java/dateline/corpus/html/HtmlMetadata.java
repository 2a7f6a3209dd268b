package dateline.corpus.html;

import dateline.corpus.article.DayOrder;
import dateline.corpus.article.Metadata;
import dateline.corpus.resource.Origin;
import dateline.model.MetadataSource;
import dateline.model.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Reads what a page says of itself. */
public final class HtmlMetadata {
    private HtmlMetadata() {}

    /**
     * Notes all that a page says of its article: headline, dates, authors, publisher, section, language and address, each
     * with the place where it stands. In time by the size of the page. The visible text is asked only for dates and
     * authors that no other place has.
     */
    public static void tell(Document page, Origin origin, Metadata metadata) {
        PageParts parts = PageParts.of(page);
        PageAddresses addresses = PageAddresses.of(page, origin);
        JsonLd jsonLd = new JsonLd(JsonLdScripts.of(parts));
        MetaTags tags = new MetaTags(parts);
        Outlet outlet = Outlet.of(Stream.concat(jsonLd.outlets(), tags.outlets()), addresses.page());
        List<String> titles = Stream.concat(tags.titles(), Stream.of(page.title()))
                .map(Claims::line)
                .toList();
        Surroundings around = new Surroundings(parts, titles);
        Claims claims = new Claims(addresses, outlet, order(page, tags));

        jsonLd.tell(claims, addresses, titles);
        Microdata.tell(page, parts, around, claims);
        tags.tell(claims);
        Markup.tell(page, parts, around, claims);
        addresses.page().ifPresent(url -> {
            claims.url(MetadataSource.ADDRESS, url.toString());
            AddressDate.find(url).map(Timestamp::of).ifPresent(day -> claims.published(MetadataSource.ADDRESS, day));
        });
        if (!claims.isPublishedKnown()) ScriptData.tell(parts, claims);
        new VisibleText(page, around, claims).tell();
        claims.settle(metadata);
    }

    /** Pages say by their language how they write dates, if they name a country. */
    private static DayOrder order(Document page, MetaTags tags) {
        return Stream.concat(Stream.of(Markup.language(page)), tags.locales())
                .map(tag -> DayOrder.of(Locale.forLanguageTag(tag.replace('_', '-'))))
                .filter(order -> order != DayOrder.UNKNOWN)
                .findFirst()
                .orElse(DayOrder.UNKNOWN);
    }
}
