package dateline.corpus.resource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What markup says of its own encoding: {@code <?xml encoding="…"?>}, {@code <meta charset>}, {@code http-equiv}. */
final class Declaration {
    /** The standard asks authors for 1024 bytes; pages with a long head before it are met, and browsers read on. */
    private static final int LOOK = 8 * 1024;

    private static final Pattern XML =
            Pattern.compile("^\\s*<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"'](?<name>[\\w:.()-]+)[\"']");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);
    private static final Pattern META = Pattern.compile("<meta\\b[^>]{0,1000}", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN =
            Pattern.compile("[\\s\"'/]charset\\s*=\\s*[\"']?\\s*(?<name>[\\w:.()-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EQUIVALENT =
            Pattern.compile("\\bhttp-equiv\\s*=\\s*[\"']?\\s*content-type\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENT = Pattern.compile("\\bcontent\\s*=", Pattern.CASE_INSENSITIVE);

    private Declaration() {}

    /** An encoding in which the declaration could not have been read as it was is not meant: it is UTF-8 then. */
    static Optional<Charset> in(byte[] markup) {
        String beginning = new String(markup, 0, Math.min(markup.length, LOOK), StandardCharsets.ISO_8859_1);
        return meta(COMMENT.matcher(beginning).replaceAll(""))
                .or(() -> xml(beginning))
                .map(charset -> Charsets.isWide(charset) ? StandardCharsets.UTF_8 : charset);
    }

    private static Optional<Charset> xml(String beginning) {
        Matcher matcher = XML.matcher(beginning.startsWith("\u00EF\u00BB\u00BF") ? beginning.substring(3) : beginning);
        return matcher.find() ? Charsets.named(matcher.group("name")) : Optional.empty();
    }

    private static Optional<Charset> meta(String beginning) {
        Matcher metas = META.matcher(beginning);
        while (metas.find()) {
            String element = metas.group();
            boolean says = EQUIVALENT.matcher(element).find();
            Optional<Charset> said = !CONTENT.matcher(element).find() ? own(element) : Optional.empty();
            if (says) said = said.or(() -> Charsets.parameter(element));
            if (said.isPresent()) return said;
        }
        return Optional.empty();
    }

    private static Optional<Charset> own(String element) {
        Matcher matcher = OWN.matcher(element);
        return matcher.find() ? Charsets.named(matcher.group("name")) : Optional.empty();
    }
}
