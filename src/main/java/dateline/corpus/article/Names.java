package dateline.corpus.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names in what a field or a byline says of the authors: "By Jane Doe, Political Editor, and John Roe" are Jane
 * Doe and John Roe. A name is a person's or an organisation's; jobs, places, mail addresses, links and what a publishing
 * system calls its users ("admin") are none.
 */
public final class Names {
    /** A page of a research paper has hundreds; no news report has. */
    private static final int MOST = 50;

    private static final int LONGEST_FIELD = 2_000;
    private static final int LONGEST_NAME = 80;
    private static final int MOST_WORDS = 8;

    private static final Pattern BY = Pattern.compile(
            "^[\\s\\p{Pd}|•·]*(?:(?:view )?(?:all )?(?:posts|articles|stories) by\\s+|(?:(?:written|posted|published|words|story|text|report(?:ed|ing)?|compiled|edited|analysis|opinion|review|exclusive|column)\\s+)?by\\b[:\\s]*|(?:authors?|written by|from|words|text)\\s*:\\s*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKUP = Pattern.compile("<[^<>]{1,300}>");
    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL =
            Pattern.compile("(?:mailto:)?[^\\s@<>(),;]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}");
    private static final Pattern MAIL_WITH_NAME = Pattern.compile("^\\S+@\\S+\\s+\\((?<name>[^()]+)\\)$");
    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\d])@\\w+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[][^()\\[\\]]{0,80}[)\\]]");

    private static final Pattern LIST =
            Pattern.compile("\\s*(?:[;|•·\\n]|\\s/\\s|\\s[–—-]\\s|,(?:\\s*(?:and|&)\\s)?)\\s*");

    /** "Doe, Jane", as catalogues write it. */
    private static final Pattern FAMILY_FIRST = Pattern.compile(
            "^(?<family>\\p{Lu}[\\p{L}'’-]+), ?(?<given>\\p{Lu}(?:\\.|[\\p{Ll}'’]+(?:-\\p{Lu}\\p{Ll}+)?)(?: ?\\p{Lu}\\.)*)$");

    /** Of one word each, so that two of them look like a family name and a first name. */
    private static final Set<String> AGENCIES = Set.of(
            "agencies",
            "anadolu",
            "ansa",
            "belga",
            "bloomberg",
            "efe",
            "interfax",
            "kyodo",
            "reuters",
            "tass",
            "xinhua",
            "yonhap");

    private static final Pattern AND = Pattern.compile("\\s+(?:and|And|AND|&|with|und|et)\\s+");

    private static final String WORK =
            "(?:correspondents?|reporters?|editors?|writers?|columnists?|journalists?|producers?|contributors?|bureau chief|analysts?|staff|presenters?|photographers?|critics?|bloggers?|freelancers?|director|professor|fellow|manager|intern|desk|executive|chief|specialist|lead|head of \\p{L}+)";

    private static final Pattern JOB = Pattern.compile("(?:^|.*\\b)" + WORK + "\\b.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern JOB_BEFORE = Pattern.compile("^(?:[\\p{L}'’&-]+\\s){0,4}?(?i:" + WORK
            + ")\\s+(?<name>\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*){1,3})$");

    /** "Jane Doe for The Example Times", "Jane Doe in Port Alder"; but not "Centre for Port Studies". */
    private static final Pattern AFTER =
            Pattern.compile("^(?<name>\\S+\\s.{0,80}?\\S)\\s+(?:[Ff]or|in|at|from|is)\\s.*$");

    private static final Pattern DEGREE = Pattern.compile(
            "(?:Ph\\.?\\s?D|M\\.?D|R\\.?N|R\\.?D|M\\.?A|M\\.?S|MPH|MBA|JD|Esq|DO|DDS|LCSW)\\.?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YOUNGER = Pattern.compile("(?:Jr|Sr|II|III|IV)\\.?");

    private static final Pattern DATED = Pattern.compile(
            "(?:published|updated|posted|modified|last)\\b.*|.*\\d{4}.*|.*\\d:\\d.*|.*\\bmin(?:ute)?s? (?:read|ago)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> NOBODY = Set.of(
            "admin",
            "administrator",
            "anonymous",
            "author",
            "by",
            "contributor",
            "correspondent",
            "default",
            "editor",
            "editors",
            "editorial",
            "guest",
            "guest author",
            "guest contributor",
            "n/a",
            "na",
            "no author",
            "nobody",
            "none",
            "null",
            "reporter",
            "root",
            "staff",
            "staff reporter",
            "staff writer",
            "superuser",
            "system",
            "test",
            "true",
            "false",
            "undefined",
            "unknown",
            "unknown author",
            "user",
            "various",
            "web admin",
            "webmaster",
            "wordpress");

    private Names() {}

    /** The names in one field or byline, in order, each once. */
    public static List<String> of(String words) {
        return of(List.of(words));
    }

    /** The names in several fields, in order, each once. */
    public static List<String> of(List<String> fields) {
        return once(fields.stream().flatMap(field -> in(field).stream()).toList());
    }

    /** Names each once, as first written. */
    public static List<String> once(List<String> all) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String name : all) names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        return names.values().stream().limit(MOST).toList();
    }

    private static List<String> in(String field) {
        String words = MARKUP.matcher(field.length() > LONGEST_FIELD ? field.substring(0, LONGEST_FIELD) : field)
                .replaceAll(" ")
                .strip();
        Matcher withName = MAIL_WITH_NAME.matcher(words);
        if (withName.matches()) words = withName.group("name");
        for (Pattern noise : List.of(LINK, MAIL, HANDLE, IN_BRACKETS))
            words = noise.matcher(words).replaceAll(" ");
        words = BY.matcher(words.strip()).replaceFirst("");
        List<String> pieces = new ArrayList<>();
        for (String part : words.split("\\s*;\\s*"))
            for (String item : LIST.split(givenFirst(part.strip()))) pieces.addAll(apart(item));
        List<String> names = new ArrayList<>();
        for (String piece : pieces) {
            if (!names.isEmpty() && YOUNGER.matcher(piece.strip()).matches())
                names.add(names.removeLast() + ", " + piece.strip());
            else if (isName(piece, pieces.size() > 1)) names.add(name(piece));
        }
        names.removeIf(name -> name.isEmpty() || NOBODY.contains(name.toLowerCase(Locale.ROOT)));
        return names;
    }

    /** "Doe, Jane" as Jane Doe; all else as it is. */
    private static String givenFirst(String words) {
        Matcher both = FAMILY_FIRST.matcher(words);
        if (!both.matches()) return words;
        for (String part : List.of(both.group("family"), both.group("given"))) if (isNoPartOfName(part)) return words;
        return both.group("given") + " " + both.group("family");
    }

    private static boolean isNoPartOfName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return AGENCIES.contains(lower)
                || NOBODY.contains(lower)
                || YOUNGER.matcher(word).matches()
                || DEGREE.matcher(word).matches()
                || JOB.matcher(word).matches();
    }

    /** "Jane Doe and John Roe" are two; "Department of Trade and Industry" and "Jane and John Doe" stay as they are. */
    private static List<String> apart(String words) {
        Matcher and = AND.matcher(words);
        if (!and.find()) return List.of(words);
        String left = words.substring(0, and.start()).strip();
        String right = words.substring(and.end()).strip();
        boolean isOneName = left.matches(".*\\s(?:of|for|the)\\s.*")
                || !Character.isUpperCase(right.isEmpty() ? 'x' : right.codePointAt(0))
                || !left.contains(" ") && right.contains(" ") && !left.equals(left.toUpperCase(Locale.ROOT));
        if (isOneName) return List.of(words);
        List<String> both = new ArrayList<>(List.of(left));
        both.addAll(apart(right));
        return both;
    }

    private static boolean isName(String piece, boolean inList) {
        String words = piece.strip();
        return !words.isEmpty()
                && words.length() <= LONGEST_NAME
                && words.codePoints().anyMatch(Character::isLetter)
                && words.split("\\s+").length <= MOST_WORDS
                && !DATED.matcher(words).matches()
                && !(inList && (DEGREE.matcher(words).matches() || isJob(words)));
    }

    private static boolean isJob(String words) {
        return JOB.matcher(words).matches() && !JOB_BEFORE.matcher(words).matches();
    }

    private static String name(String piece) {
        String words = BY.matcher(piece.strip()).replaceFirst("").replaceAll("[\\s\\u00A0]+", " ");
        Matcher job = JOB_BEFORE.matcher(words);
        if (job.matches()) words = job.group("name");
        return AFTER.matcher(words).replaceFirst("${name}").replaceAll("^[\\s\"“”*_-]+|[\\s\"“”*_,:-]+$", "");
    }
}
