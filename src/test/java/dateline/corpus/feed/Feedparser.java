package dateline.corpus.feed;

import dateline.corpus.feed.Compare.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What feedparser's Python expressions say of titles, links, dates, authors and content, beside our reading. */
final class Feedparser {
    private static final Pattern EQUATION = Pattern.compile(
            "(?<what>feed|entries\\[(?<index>\\d+)\\])"
                    + "(?<path>(?:\\[(?:\\d+|'[^']*'|\"[^\"]*\")\\]|\\.\\w+)+)\\s*==\\s*"
                    + "(?:'''(?<triple>.*?)'''|u?'(?<single>(?:\\\\.|[^'\\\\])*)'|u?\"(?<double>(?:\\\\.|[^\"\\\\])*)\"|(?<tuple>\\([\\d, ]+\\)))");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))", Pattern.DOTALL);
    private static final Pattern ARRAY = Pattern.compile("^(?<name>authors|tags)\\.(?<index>\\d+)\\.(?<part>\\w+)$");

    private Feedparser() {}

    static List<Field> compare(String expression, Read read) {
        List<Field> fields = new ArrayList<>();
        Matcher equation = EQUATION.matcher(expression);
        while (equation.find()) {
            String path = Stream.of(equation.group("path").split("[\\[\\].'\"]+"))
                    .filter(step -> !step.isEmpty())
                    .reduce((first, second) -> first + "." + second)
                    .orElseThrow();
            String literal = Stream.of("triple", "single", "double")
                    .map(equation::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            String expected = literal == null ? equation.group("tuple") : unescaped(literal);
            field(equation, path, expected, read).ifPresent(fields::add);
        }
        return fields;
    }

    private static Optional<Field> field(Matcher equation, String path, String expected, Read read) {
        String index = equation.group("index");
        if (index == null) return ofFeed("feed " + path, path, expected, read.feed());
        int number = Integer.parseInt(index);
        if (number >= read.entries().size())
            return Optional.of(new Field(
                    "entries", "more than " + number, "" + read.entries().size(), false));
        return ofEntry("entry " + path, path, expected, read.entries().get(number));
    }

    private static Optional<Field> ofFeed(String name, String path, String expected, Feed feed) {
        return Optional.ofNullable(
                switch (path) {
                    case "title", "title_detail.value" -> Compare.words(name, expected, feed.title());
                    case "link" -> Compare.link(name, expected, feed.link());
                    case "description",
                            "subtitle",
                            "tagline",
                            "info",
                            "tagline_detail.value",
                            "info_detail.value",
                            "subtitle_detail.value",
                            "description_detail.value" -> Compare.markup(name, expected, feed.description());
                    case "published", "published_parsed" -> Compare.date(name, expected, feed.published());
                    case "updated", "updated_parsed" -> Compare.date(name, expected, feed.updated());
                    case "language" -> Compare.words(name, expected, feed.language());
                    default -> author(name, path, expected, feed.authors());
                });
    }

    private static Optional<Field> ofEntry(String name, String path, String expected, Entry entry) {
        if (path.startsWith("source.") && entry.source().isPresent())
            return ofFeed(
                    name,
                    path.substring("source.".length()),
                    expected,
                    entry.source().get());
        return Optional.ofNullable(
                switch (path) {
                    case "title", "title_detail.value" -> Compare.words(name, expected, entry.title());
                    case "link" -> Compare.link(name, expected, entry.link());
                    // feedparser takes the content for the summary where there is none.
                    case "description", "summary", "summary_detail.value" ->
                        Compare.markup(name, expected, entry.summary().or(entry::content));
                    case "content.0.value" -> Compare.markup(name, expected, entry.content());
                    case "published", "published_parsed" -> Compare.date(name, expected, entry.published());
                    case "updated", "updated_parsed" -> Compare.date(name, expected, entry.updated());
                    case "language" -> Compare.words(name, expected, entry.language());
                    case "category" ->
                        Compare.words(
                                name, expected, entry.categories().stream().findFirst());
                    default -> author(name, path, expected, entry.authors());
                });
    }

    private static @org.jspecify.annotations.Nullable Field author(
            String name, String path, String expected, List<Author> authors) {
        Matcher array = ARRAY.matcher(path);
        if (path.equals("author")) return Compare.author(name, expected, authors, 0);
        boolean isOne = path.startsWith("author_detail.");
        boolean isAuthor = array.matches() && array.group("name").equals("authors");
        if (!isOne && !isAuthor) return null;
        int index = isOne ? 0 : Integer.parseInt(array.group("index"));
        Optional<Author> author = authors.size() > index ? Optional.of(authors.get(index)) : Optional.empty();
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "name" -> Compare.words(name, expected, author.flatMap(Author::name));
            case "email" -> Compare.words(name, expected, author.flatMap(Author::email));
            default -> null;
        };
    }

    private static String unescaped(String literal) {
        return ESCAPE.matcher(literal).replaceAll(escape -> {
            String code = escape.group(1) != null ? escape.group(1) : escape.group(2);
            if (code != null) return Matcher.quoteReplacement("" + (char) Integer.parseInt(code, 16));
            return Matcher.quoteReplacement(
                    switch (escape.group(3)) {
                        case "n" -> "\n";
                        case "t" -> "\t";
                        case "r" -> "\r";
                        default -> escape.group(3);
                    });
        });
    }
}
