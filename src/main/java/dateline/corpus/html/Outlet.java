package dateline.corpus.html;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who publishes the page, by all its names: to tell "Talks open in Port Alder - The Example Times" from a headline. */
final class Outlet {
    private static final int LONGEST_NAME = 60;

    /** " - " and the like. A hyphen without blanks is part of a word. */
    private static final String SEPARATOR = "\\s+[|–—·•»«:/~>-]+\\s+|\\s*[|»]\\s*";

    private static final Pattern CALLED = Pattern.compile(
            "(?:.*\\s)?(?:Daily|Times|News|Gazette|Herald|Tribune|Chronicle|Observer|Courier|Examiner|Inquirer|Mirror"
                    + "|Telegraph|Newspaper|Magazine|Newsroom|Newsdesk|Media|Staff|Agency|Online|TV|Radio)",
            Pattern.CASE_INSENSITIVE);

    private final Set<String> names;
    private final String host;

    private Outlet(Set<String> names, String host) {
        this.names = names;
        this.host = host;
    }

    /**
     * @param names what the page calls its publisher
     */
    static Outlet of(Stream<String> names, Optional<URI> page) {
        return new Outlet(
                names.filter(name -> name.length() <= LONGEST_NAME)
                        .map(Outlet::letters)
                        .filter(letters -> letters.length() > 1)
                        .collect(Collectors.toUnmodifiableSet()),
                page.map(URI::getHost).map(Outlet::letters).orElse(""));
    }

    /** Whether it is no more than a name of the publisher. */
    boolean is(String words) {
        if (words.length() > LONGEST_NAME) return false;
        String letters = letters(words);
        return names.contains(letters) || letters.length() > 3 && host.contains(letters);
    }

    /** Whether newspapers and stations are called so; a person may be, too, so that a byline of the page is believed first. */
    static boolean isCalledAsOne(String words) {
        return words.length() <= LONGEST_NAME && CALLED.matcher(words).matches();
    }

    /** A title without the publisher's name at its end or beginning. */
    String without(String title) {
        String[] parts = title.split(SEPARATOR);
        if (parts.length < 2) return title;
        for (int last = parts.length - 1; last > 0; last--)
            if (is(parts[last]))
                return title.substring(0, ends(title, parts, last)).strip();
        if (is(parts[0]))
            return title.substring(title.indexOf(parts[1], parts[0].length())).strip();
        return title;
    }

    /** Where the part before this one ends. */
    private static int ends(String title, String[] parts, int part) {
        int at = 0;
        for (int index = 0; index < part; index++) at = title.indexOf(parts[index], at) + parts[index].length();
        return at;
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("^(?:www\\.|the\\s)", "")
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
