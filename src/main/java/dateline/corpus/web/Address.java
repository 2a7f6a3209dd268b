package dateline.corpus.web;

import dateline.corpus.resource.Addresses;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as people and pages write them, made into such as can be asked for. */
final class Address {
    private static final Pattern WEB = Pattern.compile("(?i)(https?)://([^/?#\\\\]*)([^#]*)(?:#.*)?");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final Pattern AUTHORITY = Pattern.compile("(?:(.*)@)?(\\[[^\\]]*\\]|[^:]*)(?::(\\d*))?");

    private Address() {}

    /** Without the fragment, and in ASCII. */
    static URI parse(String text) throws NotFetchedException {
        Matcher web = WEB.matcher(text.strip());
        if (!web.matches()) throw new NotFetchedException("only http and https addresses are fetched");
        Matcher authority = AUTHORITY.matcher(web.group(2));
        if (!authority.matches()) throw new NotFetchedException("no address that can be asked for");
        if (authority.group(1) != null)
            throw new NotFetchedException("addresses with a user name or password are not fetched");
        String port = Optional.ofNullable(authority.group(3)).orElse("");
        String rest = web.group(3).startsWith("/") ? web.group(3) : "/" + web.group(3);
        try {
            URI address = new URI("%s://%s%s%s"
                    .formatted(
                            web.group(1).toLowerCase(Locale.ROOT),
                            ascii(authority.group(2)),
                            port.isEmpty() ? "" : ":" + port,
                            Addresses.escaped(rest)));
            if (address.getHost() == null || address.getPort() > 65_535)
                throw new NotFetchedException("no address that can be asked for");
            return address;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new NotFetchedException("no address that can be asked for", e);
        }
    }

    /** What an address in a page or header means there. */
    static URI resolve(URI base, String reference) throws NotFetchedException {
        String text = reference.strip();
        if (SCHEME.matcher(text).matches()) return parse(text);
        // java.net.URI still follows RFC 2396 here, where a bare query was asked of the folder.
        if (text.startsWith("?")) return parse(base.toString().replaceFirst("\\?.*", "") + text);
        try {
            return parse(base.resolve(Addresses.escaped(text)).toString());
        } catch (IllegalArgumentException e) {
            throw new NotFetchedException("no address that can be asked for", e);
        }
    }

    private static String ascii(String host) {
        return host.startsWith("[") ? host : Addresses.ascii(host);
    }
}
