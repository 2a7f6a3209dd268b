package dateline.corpus;

import dateline.corpus.record.Columns;
import dateline.corpus.record.CsvDialect;
import dateline.corpus.record.JsonRecords;
import dateline.corpus.resource.Decoding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a resource is, by its beginning. */
sealed interface Form {
    /** How many bytes show it. */
    int PEEK = 8 * 1024;

    /** Something that there may be a reader for. */
    record Known(Kind kind) implements Form {}

    /** Something else. */
    record Unreadable(String reason) implements Form {}

    /** The forms that there are readers for. */
    enum Kind {
        /** The text of a page. */
        TEXT("text"),
        HTML("HTML"),
        /** One JSON value: an array of records, or an object spread over several lines. */
        JSON("JSON"),
        /** A JSON object a line. */
        JSON_LINES("JSON Lines"),
        CSV("CSV"),
        FEED("RSS, Atom or RDF feed"),
        NEWS_ML("NewsML-G2"),
        SITEMAP("sitemap"),
        WARC("WARC"),
        GZIP("gzip"),
        ZSTD("zstd"),
        BZIP2("bzip2"),
        XZ("xz"),
        ZIP("zip"),
        TAR("tar");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** What people call it. */
        String title() {
            return title;
        }
    }

    /** What begins a file of a form. */
    record Signature(String begins, Form form) {
        static Signature of(String begins, Kind kind) {
            return new Signature(begins, new Known(kind));
        }

        static Signature unread(String begins, String name) {
            return new Signature(begins, new Unreadable("a file of the form %s is not read".formatted(name)));
        }
    }

    List<Signature> SIGNATURES = List.of(
            Signature.of("\u001F\u008B", Kind.GZIP),
            Signature.of("PK\u0003\u0004", Kind.ZIP),
            Signature.of("PK\u0005\u0006", Kind.ZIP),
            Signature.of("(\u00B5/\u00FD", Kind.ZSTD),
            Signature.of("BZh", Kind.BZIP2),
            Signature.of("\u00FD7zXZ", Kind.XZ),
            Signature.of("WARC/", Kind.WARC),
            Signature.unread("%PDF-", "PDF"),
            Signature.unread("\u00D0\u00CF\u0011\u00E0", "Microsoft Office"),
            Signature.unread("{\\rtf", "RTF"),
            Signature.unread("\u0089PNG", "PNG"),
            Signature.unread("\u00FF\u00D8\u00FF", "JPEG"),
            Signature.unread("GIF8", "GIF"),
            Signature.unread("\u007FELF", "program"));

    /** Where a tar header says what it is. */
    int TAR_MAGIC = 257;

    /** So many columns of a table show which it is. */
    int MOST_NAMES = 8;

    /** More of the beginning than one in so many bytes a control character: no text. */
    int CONTROL = 20;

    /** One thing that may stand before the first element of a document. */
    Pattern PROLOG = Pattern.compile(
            "\\s+|<\\?[^>]*>|<!--(?s:.*?)-->|<!DOCTYPE[^>\\[]*(?:\\[(?:[^\\]\"']++|\"[^\"]*+\"|'[^']*+')*+\\])?[^>\\[]*>",
            Pattern.CASE_INSENSITIVE);

    Pattern UNFINISHED = Pattern.compile("^<!DOCTYPE\\s+(?!html\\b)", Pattern.CASE_INSENSITIVE);
    Pattern DOCTYPE_HTML = Pattern.compile("<!DOCTYPE\\s+html\\b", Pattern.CASE_INSENSITIVE);

    /** RSS, Atom, RDF, and the channels of CDF, which was before them. */
    Pattern FEED = Pattern.compile("^<(?:[\\w.-]+:)?(?:rss|feed|rdf|channel)\\b", Pattern.CASE_INSENSITIVE);

    Pattern NEWS_ML = Pattern.compile("^<(?:[\\w.-]+:)?(?:newsItem|newsMessage|packageItem)\\b");
    Pattern SITEMAP = Pattern.compile("^<(?:\\w+:)?(?:urlset|sitemapindex)\\b");
    Pattern HTML = Pattern.compile(
            "^<(?:!doctype html|html|head|body|div|p|article|section|main|meta|title|h1|script|table|span|a|img)\\b",
            Pattern.CASE_INSENSITIVE);

    /** An array of objects in an object. */
    Pattern LIST = Pattern.compile("\"(?<name>\\w{1,20})\"\\s*:\\s*\\[\\s*\\{");

    /** @param columns what the columns of tables may be called */
    static Form of(byte[] beginning, Columns columns) {
        String bytes = new String(beginning, StandardCharsets.ISO_8859_1);
        for (Signature signature : SIGNATURES) if (bytes.startsWith(signature.begins())) return signature.form();
        if (bytes.startsWith("ustar", TAR_MAGIC) || TarHeader.isIn(beginning)) return new Known(Kind.TAR);
        String text = Decoding.glimpse(beginning).stripLeading();
        if (text.chars().filter(Form::isControl).count() * CONTROL > text.length())
            return new Unreadable("binary, not text");
        if (text.startsWith("<")) return markup(text);
        if (text.startsWith("[") && text.substring(1).stripLeading().matches("(?s)[\\[{\\]].*"))
            return new Known(Kind.JSON);
        if (text.startsWith("{")) return object(text);
        if (CsvDialect.of(text, columns).isPresent()) return new Known(Kind.CSV);
        return CsvDialect.names(text).<Form>map(Form::strange).orElseGet(() -> new Known(Kind.TEXT));
    }

    private static Form strange(List<String> names) {
        String some = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
        return new Unreadable("a table of which no column is known to hold headlines or texts (it has %s%s);"
                        .formatted(some, names.size() > MOST_NAMES ? " …" : "")
                + " --column text=NAME says which does");
    }

    private static Form markup(String text) {
        boolean declaresXml = text.toLowerCase(Locale.ROOT).startsWith("<?xml");
        Matcher prolog = PROLOG.matcher(text);
        int start = 0;
        while (prolog.region(start, text.length()).lookingAt()) start = prolog.end();
        // A document type that is too long for the beginning names the first element as well.
        String root = UNFINISHED.matcher(text.substring(start)).replaceFirst("<");
        if (FEED.matcher(root).lookingAt()) return new Known(Kind.FEED);
        if (NEWS_ML.matcher(root).lookingAt()) return new Known(Kind.NEWS_ML);
        if (SITEMAP.matcher(root).lookingAt()) return new Known(Kind.SITEMAP);
        if (HTML.matcher(root).lookingAt()
                || DOCTYPE_HTML.matcher(text.substring(0, start)).find()) return new Known(Kind.HTML);
        return declaresXml ? new Unreadable("XML of a form that is not read") : new Known(Kind.HTML);
    }

    private static Form object(String text) {
        String inside = text.substring(1).stripLeading();
        boolean isObject = inside.startsWith("\"") || inside.startsWith("}");
        if (!isObject) return new Known(Kind.TEXT);
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(2).toList();
        String first = lines.getFirst().stripTrailing();
        boolean goesOn = lines.size() > 1
                && (first.matches("(?s).*[\\[{:,]")
                        || !first.endsWith("}")
                                && !lines.getLast().stripLeading().startsWith("{"));
        Matcher list = LIST.matcher(first);
        boolean holdsRecords = list.find() && JsonRecords.isList(list.group("name"));
        return new Known(holdsRecords || goesOn ? Kind.JSON : Kind.JSON_LINES);
    }

    private static boolean isControl(int octet) {
        return octet < ' ' && octet != '\n' && octet != '\r' && octet != '\t' && octet != '\f' || octet == 0x7F;
    }
}
