package dateline.corpus.html;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that a page's address holds: {@code /2031/05/03/}, {@code /2031/may/3/}, {@code /20310503/}, {@code -2031-05-03}. */
final class AddressDate {
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("/(?<y>(?:19|20)\\d{2})[/_-]?(?<m>\\d{1,2})[/_-](?<d>\\d{1,2})(?!\\d)"),
            Pattern.compile("/(?<y>(?:19|20)\\d{2})[/_-](?<n>[a-z]{3})[a-z]*[/_-](?<d>\\d{1,2})(?!\\d)"),
            Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d{2})-(?<m>\\d{2})-(?<d>\\d{2})(?!\\d)"),
            Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d{2})(?<m>[01]\\d)(?<d>[0-3]\\d)(?!\\d)"));

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private AddressDate() {}

    static Optional<LocalDate> find(URI address) {
        String path = Optional.ofNullable(address.getRawPath()).orElse("").toLowerCase(Locale.ROOT);
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(path);
            while (matcher.find()) {
                Optional<LocalDate> day = day(matcher);
                if (day.isPresent()) return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        int month = matcher.namedGroups().containsKey("n")
                ? MONTHS.indexOf(matcher.group("n")) + 1
                : Integer.parseInt(matcher.group("m"));
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(matcher.group("y")), month, Integer.parseInt(matcher.group("d"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
