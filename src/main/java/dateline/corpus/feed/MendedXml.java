package dateline.corpus.feed;

import dateline.corpus.resource.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * XML as publishers write it, made fit for a lenient parser: ampersands that begin no reference are written out, control
 * characters are left out, entities that the document declares with short plain values are replaced, and what else its
 * document type declares is left out, unread. Nothing is ever fetched and no replacement is looked into again, so that the
 * text does not grow but by the values themselves.
 */
public final class MendedXml extends Reader {
    /** What an issue says of a document type that declares more than abbreviations. */
    static final String NOT_LOOKED_UP =
            "its document type names files elsewhere or entities made of others; none of them is looked up";

    /** A longer value is no abbreviation: a word, a name, the beginning of an address. */
    private static final int LONGEST_VALUE = 200;

    /** The longest name of HTML's entities has 31 characters. */
    private static final int LONGEST_REFERENCE = 40;

    /** The declarations that feeds have are below 1,000 characters. */
    private static final int LONGEST_DOCTYPE = 64 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|(?<name>[\\w.:-]+));");
    private static final Pattern ENTITY =
            Pattern.compile("<!ENTITY\\s+(?<name>[\\w.:-]+)\\s+(?:\"(?<value>[^\"]*)\"|'(?<other>[^']*)')\\s*>");

    private static final Pattern DECLARATION = Pattern.compile("<!ENTITY\\b");

    /** Who names a DTD by its public identifier means a well known one, and nothing of it is needed. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("^<!DOCTYPE\\s+\\S+\\s+SYSTEM\\b", Pattern.CASE_INSENSITIVE);

    private final Reader source;
    private final Map<String, String> entities = new HashMap<>();

    /** Read, and not yet looked at. */
    private final StringBuilder ahead = new StringBuilder();

    /** Looked at, and not yet handed on. */
    private final StringBuilder ready = new StringBuilder();

    private int handedOn;
    private boolean ended;
    private boolean inRoot;
    private String until = "";
    private long given;
    private long most = Long.MAX_VALUE;
    private long since;
    private int undecoded;
    private boolean declaresMore;

    MendedXml(Reader source) {
        this.source = source;
    }

    /** The characters of a document of any length, by the encoding that its beginning shows. */
    public static MendedXml of(Origin origin, InputStream bytes) throws IOException {
        return new MendedXml(XmlBytes.decode(origin, bytes));
    }

    /** Ends with {@link TooLong} after so many characters from here on. */
    public void allow(long characters) {
        most = characters;
        since = given;
    }

    /** How many bytes could not be decoded so far. */
    int undecoded() {
        return undecoded;
    }

    /** What an issue says of them. */
    String undecodedReason() {
        return "%d character%s could not be decoded, read as U+FFFD".formatted(undecoded, undecoded == 1 ? "" : "s");
    }

    /** Whether its document type declares things that are left out: from elsewhere, made of each other, or long. */
    boolean declaresMore() {
        return declaresMore;
    }

    /** Some part of a document is longer than it can be. */
    public static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        TooLong(String part, long most) {
            super("%s is longer than %,d characters".formatted(part, most));
        }
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (given - since > most) throw new TooLong("one part of it", most);
        while (handedOn == ready.length() && !(ended && ahead.isEmpty())) {
            ready.setLength(0);
            handedOn = 0;
            fill();
            mend();
        }
        int count = Math.min(length, ready.length() - handedOn);
        if (count == 0) return length == 0 ? 0 : -1;
        ready.getChars(handedOn, handedOn + count, buffer, offset);
        handedOn += count;
        given += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private void fill() throws IOException {
        char[] chunk = new char[8 * 1024];
        int count = source.read(chunk);
        ended = count < 0;
        for (int index = 0; index < count; index++) {
            char character = chunk[index];
            if (character == '\uFFFD') undecoded++;
            if ((character >= ' ' && character != BYTE_ORDER_MARK)
                    || character == '\n'
                    || character == '\r'
                    || character == '\t') ahead.append(character);
        }
    }

    private void mend() throws TooLong {
        int at = 0;
        while (at < ahead.length()) {
            boolean isShort = ahead.length() - at < LONGEST_REFERENCE && !ended;
            char character = ahead.charAt(at);
            if (!until.isEmpty()) {
                int end = ahead.indexOf(until, at);
                int stop = end >= 0 ? end + until.length() : Math.max(at, ahead.length() - until.length() + 1);
                if (ended && end < 0) stop = ahead.length();
                ready.append(ahead, at, stop);
                at = stop;
                if (end < 0) break;
                until = "";
            } else if (isShort && (character == '<' || character == '&')) {
                break;
            } else if (character == '&') {
                at = reference(at);
            } else if (character == '<' && starts("<![CDATA[", at)) {
                until = "]]>";
            } else if (character == '<' && starts("<!--", at)) {
                until = "-->";
            } else if (character == '<' && !inRoot && starts("<!DOCTYPE", at)) {
                int end = doctype(at);
                if (end < 0) break;
                at = end;
            } else {
                if (character == '<' && at + 1 < ahead.length() && Character.isLetter(ahead.charAt(at + 1)))
                    inRoot = true;
                ready.append(character);
                at++;
            }
        }
        ahead.delete(0, at);
    }

    private boolean starts(String words, int at) {
        return ahead.length() >= at + words.length()
                && ahead.substring(at, at + words.length()).equalsIgnoreCase(words);
    }

    private int reference(int at) {
        Matcher reference = REFERENCE.matcher(ahead).region(at, Math.min(ahead.length(), at + LONGEST_REFERENCE));
        if (!reference.lookingAt()) {
            ready.append("&amp;");
            return at + 1;
        }
        String name = reference.group("name");
        String value = name == null ? null : entities.get(name);
        boolean isKnown = name == null || value != null || Entities.isNamedEntity(name);
        if (!isKnown)
            ready.append("&amp;").append(reference.group(), 1, reference.group().length());
        else ready.append(value == null ? reference.group() : value);
        return reference.end();
    }

    /** Where the document type's declaration ends; negative if that is not read yet. */
    private int doctype(int at) throws TooLong {
        char quote = 0;
        int depth = 0;
        for (int index = at; index < ahead.length(); index++) {
            char character = ahead.charAt(index);
            if (quote != 0) {
                if (character == quote) quote = 0;
            } else if (depth > 0 && (character == '"' || character == '\'')) {
                quote = character;
            } else if (character == '<') {
                depth++;
            } else if (character == '>' && --depth == 0) {
                declare(ahead.substring(at, index + 1));
                return index + 1;
            }
        }
        if (ahead.length() - at > LONGEST_DOCTYPE)
            throw new TooLong("the document type's declaration", LONGEST_DOCTYPE);
        return ended ? ahead.length() : -1;
    }

    private void declare(String doctype) {
        long plain = 0;
        Matcher entity = ENTITY.matcher(doctype);
        while (entity.find()) {
            String value = entity.group("value") != null ? entity.group("value") : entity.group("other");
            boolean isPlain =
                    value.length() <= LONGEST_VALUE && value.indexOf('<') < 0 && !value.matches("(?s).*&(?!#).*");
            if (!isPlain) continue;
            entities.putIfAbsent(entity.group("name"), value);
            plain++;
        }
        declaresMore = DECLARATION.matcher(doctype).results().count() > plain
                || ELSEWHERE.matcher(doctype).find();
    }
}
