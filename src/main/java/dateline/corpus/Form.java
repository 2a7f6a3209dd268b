package dateline.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file is, by its beginning. */
sealed interface Form {
    /** How many bytes show it. */
    int PEEK = 8 * 1024;

    /** A JSON object a line. */
    record Lines() implements Form {}

    /** The text of a page. */
    record Text() implements Form {}

    /** Something else. */
    record Unreadable(String reason) implements Form {}

    /** What begins a file of a known form that is not read. */
    record Signature(String begins, String name) {}

    List<Signature> SIGNATURES = List.of(
            new Signature("\u001F\u008B", "gzip"),
            new Signature("PK\u0003\u0004", "zip"),
            new Signature("(\u00B5/\u00FD", "zstd"),
            new Signature("BZh", "bzip2"),
            new Signature("\u00FD7zXZ", "xz"),
            new Signature("%PDF-", "PDF"),
            new Signature("\u00D0\u00CF\u0011\u00E0", "Microsoft Office"),
            new Signature("{\\rtf", "RTF"),
            new Signature("WARC/", "WARC"),
            new Signature("\u0089PNG", "PNG"),
            new Signature("\u00FF\u00D8\u00FF", "JPEG"),
            new Signature("GIF8", "GIF"),
            new Signature("\u007FELF", "program"),
            new Signature("\u00FE\u00FF", "UTF-16"),
            new Signature("\u00FF\u00FE", "UTF-16"));

    /** More of the beginning than one in so many bytes a control character: no text. */
    int CONTROL = 20;

    static Form of(byte[] beginning) {
        String bytes = new String(beginning, StandardCharsets.ISO_8859_1);
        for (Signature signature : SIGNATURES)
            if (bytes.startsWith(signature.begins()))
                return new Unreadable("a file of the form %s is not read".formatted(signature.name()));
        if (bytes.chars().filter(Form::isControl).count() * CONTROL > bytes.length())
            return new Unreadable("binary, not text");
        String text = (bytes.startsWith("\u00EF\u00BB\u00BF") ? bytes.substring(3) : bytes).stripLeading();
        String small = text.substring(0, Math.min(text.length(), 200)).toLowerCase(Locale.ROOT);
        if (small.startsWith("<!doctype html") || small.startsWith("<html"))
            return new Unreadable("HTML is not read; give the text of the page, or JSON Lines");
        if (small.startsWith("<?xml"))
            return new Unreadable("XML is not read; give the text of the page, or JSON Lines");
        if (text.startsWith("[") && text.substring(1).stripLeading().startsWith("{"))
            return new Unreadable("a JSON array is not read; give one object a line");
        if (!text.startsWith("{")) return new Text();
        String inside = text.substring(1).stripLeading();
        boolean isObject = inside.startsWith("\"") || inside.startsWith("}");
        if (!isObject) return new Text();
        boolean isSpread = text.substring(1).matches("(?s)[ \\t]*\\R.*");
        return isSpread
                ? new Unreadable("a JSON object over several lines is not read; give one object a line")
                : new Lines();
    }

    private static boolean isControl(int octet) {
        return octet < ' ' && octet != '\n' && octet != '\r' && octet != '\t' && octet != '\f' || octet == 0x7F;
    }
}
