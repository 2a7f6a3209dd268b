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
        Addresses addresses = Addresses.of(page, origin);
        JsonLd jsonLd = new JsonLd(JsonLdScripts.of(page));
        MetaTags tags = new MetaTags(page);
        Outlet outlet = Outlet.of(Stream.concat(jsonLd.outlets(), tags.outlets()), addresses.page());
        List<String> titles = Stream.concat(tags.titles(), Stream.of(page.title()))
                .map(Claims::line)
                .toList();
        Surroundings around = new Surroundings(page, titles);
        Claims claims = new Claims(addresses, outlet, order(page));

        jsonLd.tell(claims, addresses, titles);
        Microdata.tell(page, around, claims);
        tags.tell(claims);
        Markup.tell(page, around, claims);
        addresses.page().ifPresent(url -> {
            claims.url(MetadataSource.ADDRESS, url.toString());
            AddressDate.find(url).map(Timestamp::of).ifPresent(day -> claims.published(MetadataSource.ADDRESS, day));
        });
        new VisibleText(page, around, claims).tell();
        claims.settle(metadata);
    }

    /** Pages say by their language how they write dates, if they name a country. */
    private static DayOrder order(Document page) {
        return Stream.of(
                        page.select("html[lang]").attr("lang"),
                        page.select("meta[property=og:locale]").attr("content"))
                .map(tag -> DayOrder.of(Locale.forLanguageTag(tag.replace('_', '-'))))
                .filter(order -> order != DayOrder.UNKNOWN)
                .findFirst()
                .orElse(DayOrder.UNKNOWN);
    }
}
