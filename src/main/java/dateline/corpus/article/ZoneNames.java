package dateline.corpus.article;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How times name their zone: "Z", "+02:00", "GMT+2", "EDT", "ET". Names that different countries read differently ("IST",
 * "AST") say nothing; "BST", "CST" and the like are read as RFC 5322 and the English-speaking press have them.
 */
final class ZoneNames {
    private static final Map<String, String> OFFSETS = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("WET", "Z"),
            Map.entry("BST", "+01:00"),
            Map.entry("WEST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("WAT", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("CAT", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("SAST", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("EAT", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("TRT", "+03:00"),
            Map.entry("GST", "+04:00"),
            Map.entry("PKT", "+05:00"),
            Map.entry("WIB", "+07:00"),
            Map.entry("ICT", "+07:00"),
            Map.entry("AWST", "+08:00"),
            Map.entry("HKT", "+08:00"),
            Map.entry("SGT", "+08:00"),
            Map.entry("MYT", "+08:00"),
            Map.entry("PHT", "+08:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("ACST", "+09:30"),
            Map.entry("ACDT", "+10:30"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"),
            Map.entry("NZST", "+12:00"),
            Map.entry("NZDT", "+13:00"),
            Map.entry("BRT", "-03:00"),
            Map.entry("ART", "-03:00"),
            Map.entry("ADT", "-03:00"),
            Map.entry("NDT", "-02:30"),
            Map.entry("NST", "-03:30"),
            Map.entry("EDT", "-04:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("AKDT", "-08:00"),
            Map.entry("AKST", "-09:00"),
            Map.entry("HST", "-10:00"));

    /** Zones named without saying whether it is summer: the day says that. */
    private static final Map<String, String> PLACES = Map.of(
            "ET", "America/New_York",
            "CT", "America/Chicago",
            "MT", "America/Denver",
            "PT", "America/Los_Angeles",
            "AEST/AEDT", "Australia/Sydney");

    private static final String FIGURES = "(?:UTC|GMT|UT)?\\s?[+\\u2212-]\\d{1,2}(?::?\\d{2})?(?!\\d)";

    /** A zone as it stands after a time. */
    static final String ZONE = "(?:" + FIGURES + "|Z(?!\\p{L})|(?-i:" + String.join("|", names())
            + ")(?![\\p{L}\\d+-])|(?-i:[A-Z][a-z]+/[A-Z][A-Za-z_]+))";

    private static final Pattern OFFSET =
            Pattern.compile("(?:UTC|GMT|UT)?\\s?(?<sign>[+\\u2212-])(?<hours>\\d{1,2}):?(?<minutes>\\d{2})?");

    private ZoneNames() {}

    private static String[] names() {
        return Stream.concat(OFFSETS.keySet().stream(), PLACES.keySet().stream())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toArray(String[]::new);
    }

    /** The offset that a zone has at a time. */
    static Optional<ZoneOffset> offset(String zone, LocalDateTime time) {
        try {
            Matcher matcher = OFFSET.matcher(zone);
            if (matcher.matches()) {
                int hours = Integer.parseInt(matcher.group("hours"));
                int minutes = matcher.group("minutes") == null ? 0 : Integer.parseInt(matcher.group("minutes"));
                int sign = matcher.group("sign").equals("+") ? 1 : -1;
                return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
            }
            String name = zone.toUpperCase(Locale.ROOT);
            if (OFFSETS.containsKey(name)) return Optional.of(ZoneOffset.of(OFFSETS.get(name)));
            ZoneId place = ZoneId.of(PLACES.getOrDefault(name, zone));
            return Optional.of(place.getRules().getOffset(time));
        } catch (DateTimeException noSuchZone) {
            return Optional.empty();
        }
    }
}
