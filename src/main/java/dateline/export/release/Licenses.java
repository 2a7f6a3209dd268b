package dateline.export.release;

import dateline.export.release.Metadata.License;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The licences that data are commonly under, by their SPDX identifiers and their addresses. */
final class Licenses {
    private static final List<License> KNOWN = List.of(
            known(
                    "CC0-1.0",
                    "Creative Commons Zero 1.0 Universal",
                    "https://creativecommons.org/publicdomain/zero/1.0/"),
            creativeCommons("by", "Attribution"),
            creativeCommons("by-sa", "Attribution-ShareAlike"),
            creativeCommons("by-nc", "Attribution-NonCommercial"),
            creativeCommons("by-nc-sa", "Attribution-NonCommercial-ShareAlike"),
            creativeCommons("by-nd", "Attribution-NoDerivatives"),
            creativeCommons("by-nc-nd", "Attribution-NonCommercial-NoDerivatives"),
            known(
                    "PDDL-1.0",
                    "Open Data Commons Public Domain Dedication and License 1.0",
                    "https://opendatacommons.org/licenses/pddl/1-0/"),
            known(
                    "ODC-By-1.0",
                    "Open Data Commons Attribution License 1.0",
                    "https://opendatacommons.org/licenses/by/1-0/"),
            known(
                    "ODbL-1.0",
                    "Open Data Commons Open Database License 1.0",
                    "https://opendatacommons.org/licenses/odbl/1-0/"));

    private Licenses() {}

    private static License creativeCommons(String code, String name) {
        return known(
                "CC-%s-4.0".formatted(code.toUpperCase(Locale.ROOT)),
                "Creative Commons %s 4.0 International".formatted(name),
                "https://creativecommons.org/licenses/%s/4.0/".formatted(code));
    }

    private static License known(String spdx, String name, String address) {
        return new License(name, URI.create(address), Optional.of(spdx));
    }

    /** The licence that an SPDX identifier or an address names; any address names one. */
    static Optional<License> find(String word) {
        Optional<License> known =
                KNOWN.stream().filter(license -> isNamed(license, word)).findFirst();
        return known.or(() -> Addresses.find(word).map(iri -> new License(word, iri, Optional.empty())));
    }

    private static boolean isNamed(License license, String word) {
        return license.spdx().filter(word::equalsIgnoreCase).isPresent()
                || plain(license.iri().toString()).equals(plain(word));
    }

    /** As people write it: with and without s, the slash at the end, or the page of the legal text. */
    private static String plain(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("(/legalcode|/deed)?(\\.[a-z]+)?/?$", "");
    }

    /** Those that may be named by their identifier. */
    static String names() {
        return KNOWN.stream().map(License::spdx).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
