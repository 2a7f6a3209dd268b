package dateline.corpus.archive;

import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.URIs;

/**
 * Reads the news pages in a crawl: responses with status 200 that are HTML, and resources and conversions that are HTML or
 * plain text. What else a crawl holds is no issue and only counted, in one note for the file: requests, pictures,
 * redirects, robots.txt, revisits (whose page is read where it was captured first). Records that are broken or cut off
 * are issues. The date of capture is not taken for a date of publication.
 */
public final class Warc implements Reader {
    private static final Set<String> MARKUP = Set.of("text/html", "application/xhtml+xml");

    /** What servers say who do not know. */
    private static final Set<String> UNKNOWN =
            Set.of("", "application/octet-stream", "text/plain", "unknown/unknown", "content/unknown", "*/*");

    private final Reader html;
    private final Reader text;
    private final Sniffer sniffer;
    private final Unpacking unpacking;

    /** Tells what bytes are. */
    @FunctionalInterface
    public interface Sniffer {
        /** @param beginning of the payload, {@link #PEEK} bytes if it has as many */
        Seen look(byte[] beginning);
    }

    /** What a payload is, by its beginning. */
    public enum Seen {
        HTML,
        TEXT,
        OTHER
    }

    /** Bytes that a sniffer is shown. */
    public static final int PEEK = 8 * 1024;

    public Warc(Reader html, Reader text, Sniffer sniffer, Unpacking unpacking) {
        this.html = html;
        this.text = text;
        this.sniffer = sniffer;
        this.unpacking = unpacking;
    }

    /** What every record begins with. */
    static byte[] magic() {
        return "WARC/".getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void read(Resource resource, Sink sink) throws IOException {
        unpacking.open(resource, sink, packed -> new Run(resource.origin(), sink).read(packed, Optional.empty()));
    }

    /** Reads a WARC whose records are gzip members; they are watched here. */
    void read(Origin origin, GzipMembers members, Sink sink) throws IOException {
        new Run(origin, sink).read(unpacking.watched(members), Optional.of(members));
    }

    private final class Run {
        private final Origin file;
        private final Captures captures;

        Run(Origin file, Sink sink) {
            this.file = file;
            this.captures = new Captures(file, sink);
        }

        void read(InputStream bytes, Optional<GzipMembers> members) throws IOException {
            WarcRecords records = new WarcRecords(
                    bytes,
                    members,
                    (place, reason) -> captures.issue((place.isEmpty() ? file : file.at(place)).issue(reason)));
            for (Optional<WarcRecords.WarcRecord> next = records.next(); next.isPresent(); next = records.next()) {
                Origin origin = origin(next.get());
                Optional<String> trouble = read(origin, next.get());
                records.finish()
                        .or(() -> trouble)
                        .map("damaged or cut short (%s); what stands before is kept"::formatted)
                        .ifPresent(reason -> captures.issue(origin.issue(reason)));
            }
            captures.end(records.number());
        }

        private Origin origin(WarcRecords.WarcRecord found) {
            Origin origin = file.at(found.place());
            return found.headers()
                    .first("WARC-Target-URI")
                    .flatMap(Warc::address)
                    .map(origin::publishedAt)
                    .orElse(origin);
        }

        /** @return what kept it from being read to its end */
        private Optional<String> read(Origin origin, WarcRecords.WarcRecord found) throws TooMuchException {
            MessageHeaders headers = found.headers();
            try {
                return switch (headers.first("WARC-Type").orElse("").toLowerCase(Locale.ROOT)) {
                    case "response" -> response(origin, found);
                    case "resource", "conversion" ->
                        page(origin, headers.first("Content-Type"), true, headers, found.block());
                    case "revisit" -> {
                        captures.revisited();
                        yield Optional.empty();
                    }
                    default -> Optional.empty();
                };
            } catch (TooMuchException tooMuch) {
                throw tooMuch.in(origin);
            } catch (IOException broken) {
                return Optional.of(Salvage.words(broken));
            }
        }

        private Optional<String> response(Origin origin, WarcRecords.WarcRecord found) throws IOException {
            boolean isHttp = origin.url()
                    .map(URI::getScheme)
                    .filter(scheme -> scheme.startsWith("http"))
                    .isPresent();
            if (!isHttp) return Optional.empty();
            Payload payload = Payload.of(found.block(), unpacking);
            if (payload.status() != 200 || isForRobots(origin)) return Optional.empty();
            return page(origin, payload.contentType(), false, found.headers(), payload.body());
        }

        private Optional<String> page(
                Origin address,
                Optional<String> contentType,
                boolean mayBeText,
                MessageHeaders headers,
                InputStream payload)
                throws TooMuchException {
            Origin origin = contentType.map(address::sentAs).orElse(address);
            String type = contentType.map(Warc::bare).orElse("");
            AtomicBoolean isPage = new AtomicBoolean();
            Optional<String> damage = Salvage.read(
                    (resource, sink) -> {
                        BufferedInputStream body = new BufferedInputStream(resource.bytes(), PEEK);
                        body.mark(PEEK);
                        Optional<Reader> reader = reader(type, mayBeText, sniffer.look(body.readNBytes(PEEK)));
                        body.reset();
                        isPage.set(reader.isPresent());
                        if (reader.isPresent()) read(reader.get(), new Resource(origin, body), headers, sink);
                    },
                    origin,
                    payload,
                    captures);
            if (!isPage.get()) return Optional.empty();
            captures.page();
            return damage;
        }

        private void read(Reader reader, Resource page, MessageHeaders headers, Sink sink) throws IOException {
            Optional<String> truncated = headers.first("WARC-Truncated");
            if (truncated.isEmpty()) {
                reader.read(page, sink);
                return;
            }
            Captures.CutOff cutOff = new Captures.CutOff(sink, truncated.get());
            reader.read(page, cutOff);
            sink.issue(page.origin().issue(cutOff.reason()));
        }

        private Optional<Reader> reader(String type, boolean mayBeText, Seen seen) {
            if (seen == Seen.OTHER) return Optional.empty();
            if (MARKUP.contains(type) || UNKNOWN.contains(type) && seen == Seen.HTML) return Optional.of(html);
            return mayBeText && UNKNOWN.contains(type) ? Optional.of(text) : Optional.empty();
        }
    }

    private static Optional<URI> address(String header) {
        try {
            // Some crawlers write it in angle brackets, as the grammar of WARC 1.0 had it by mistake.
            URI address = URIs.parseLeniently(header.strip().replaceFirst("^<(.*)>$", "$1"));
            return Optional.of(address).filter(uri -> uri.isAbsolute() && uri.getHost() != null);
        } catch (RuntimeException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean isForRobots(Origin origin) {
        return origin.url().map(URI::getPath).filter("/robots.txt"::equals).isPresent();
    }

    /** A media type without its parameters. */
    private static String bare(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
