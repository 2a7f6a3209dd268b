package dateline.corpus.html;

import dateline.corpus.resource.Addresses;
import dateline.corpus.resource.Origin;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The addresses that a page gives itself: absolute, resolved against the page's base. */
final class PageAddresses {
    private static final int LONGEST = 2_000;

    private final Optional<URI> page;
    private final Optional<URI> base;

    private PageAddresses(Optional<URI> page, Optional<URI> base) {
        this.page = page;
        this.base = base;
    }

    static PageAddresses of(Document page, Origin origin) {
        Element declared = page.head().selectFirst("base[href]");
        Optional<URI> base = declared == null
                ? origin.url()
                : parsed(declared.attr("href"))
                        .map(address ->
                                origin.url().map(url -> url.resolve(address)).orElse(address));
        return new PageAddresses(origin.url(), base.or(origin::url));
    }

    /** Where the page was found. */
    Optional<URI> page() {
        return page;
    }

    /** An address that can be the article's: not the home page, unless that is what was read. */
    Optional<URI> canonical(String address) {
        return parsed(address)
                .map(uri -> base.map(from -> from.resolve(uri)).orElse(uri))
                .filter(uri -> uri.getHost() != null && isWeb(uri))
                .map(PageAddresses::withoutFragment)
                .filter(uri ->
                        !isHome(uri) || page.filter(PageAddresses::isHome).isPresent());
    }

    /** Whether an address is the page's own, written one way or another. */
    boolean isPage(String address) {
        return page.isPresent()
                && canonical(address)
                        .filter(uri -> plain(uri).equals(plain(page.get())))
                        .isPresent();
    }

    private static String plain(URI uri) {
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp)\\.", "");
        return host + String.valueOf(uri.getRawPath()).replaceFirst("/$", "");
    }

    private static boolean isWeb(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    }

    private static boolean isHome(URI uri) {
        String path = uri.getRawPath();
        return (path == null || path.matches("/?(?:index\\.\\w+)?")) && uri.getRawQuery() == null;
    }

    /** A canonical address names a page, not a place in it. */
    private static URI withoutFragment(URI uri) {
        String whole = uri.toString();
        int fragment = whole.indexOf('#');
        return fragment < 0 ? uri : URI.create(whole.substring(0, fragment));
    }

    private static Optional<URI> parsed(String address) {
        return address.strip().length() > LONGEST ? Optional.empty() : Addresses.find(address);
    }
}
