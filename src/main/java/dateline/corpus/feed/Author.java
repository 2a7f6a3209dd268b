package dateline.corpus.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who a feed says wrote something; the name, the address or both are known. */
public record Author(Optional<String> name, Optional<String> email) {
    /** What is longer is no name, and patterns would take time by its square. */
    private static final int LONGEST = 1_000;

    /** As long as RFC 5321 has its two parts. */
    private static final String ADDRESS = "[^\\s<>()\\[\\],;:@]{1,64}@[^\\s<>()\\[\\],;:@]{1,255}";

    /** {@code name@host.example (Name)}, {@code Name <name@host.example>}, {@code Name (name@host.example)}. */
    private static final Pattern EMAIL =
            Pattern.compile("[<(\\[]?\\s*(?:mailto:)?(?<email>" + ADDRESS + ")\\s*[>)\\]]?");

    private static final Pattern BY = Pattern.compile("^by:?\\s+", Pattern.CASE_INSENSITIVE);

    /** Reads a field that holds both; nothing if it is blank, or too long to be either. */
    static Optional<Author> of(String words) {
        if (words.length() > LONGEST) return Optional.empty();
        String name = words.strip().replaceAll("\\s+", " ");
        Optional<String> email = Optional.empty();
        Matcher address = EMAIL.matcher(name);
        if (address.find()) {
            email = Optional.of(address.group("email"));
            name = (name.substring(0, address.start()) + " " + name.substring(address.end())).strip();
            if ((name.startsWith("(") && name.endsWith(")")) || (name.startsWith("\"") && name.endsWith("\"")))
                name = name.substring(1, Math.max(1, name.length() - 1)).strip();
            name = name.replaceAll("[\\s,;:–-]+$", "")
                    .replaceAll("\\(\\s*\\)", "")
                    .strip();
        }
        return of(name, email);
    }

    /** Nothing if there is neither. */
    static Optional<Author> of(String name, Optional<String> email) {
        String plain = BY.matcher(name).replaceFirst("");
        return plain.isBlank() && email.isEmpty()
                ? Optional.empty()
                : Optional.of(new Author(Optional.of(plain).filter(known -> !known.isBlank()), email));
    }
}
