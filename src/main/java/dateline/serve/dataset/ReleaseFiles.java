package dateline.serve.dataset;

import dateline.serve.data.Addresses;
import dateline.serve.http.Accept;
import dateline.serve.http.Offer;
import dateline.serve.http.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.eclipse.jetty.http.ByteRange;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartByteRanges;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the files of releases, whole or in ranges, from the disk and without a thread while a client is slow. A file never
 * changes, so it may be kept for good; its entity tag is the SHA-256 that the release states. Everything else, and what there is
 * not, is left to who stands behind.
 */
public final class ReleaseFiles extends Handler.Wrapper {
    private static final int AT_ONCE = 100; // half of the requests that are answered at one time
    private static final int PIECE = 64 << 10; // bytes in memory for each who downloads
    private static final Logger LOG = LoggerFactory.getLogger(ReleaseFiles.class);

    /** A page in a release, such as a preview, brings its own style and nothing that runs. */
    private static final String PAGE =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'; sandbox";

    private final String path;
    private final Shelf shelf;
    private final Signposts signposts;
    private final Semaphore downloads = new Semaphore(AT_ONCE);

    public ReleaseFiles(Shelf shelf, Addresses addresses) {
        this.path = addresses.path() + "dataset/";
        this.shelf = shelf;
        this.signposts = new Signposts(addresses);
    }

    /** What a client takes for a packed file. */
    private record Packed(String mediaType) implements Offer {
        static final List<String> NAMES = List.of("application/x-gzip", "application/octet-stream");

        static List<Packed> of(Download file) {
            return Stream.concat(Stream.of(file.mediaType()), NAMES.stream())
                    .map(Packed::new)
                    .toList();
        }

        @Override
        public String suffix() {
            return "";
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean isGet = request.getMethod().equals("GET");
        String address = Request.getPathInContext(request);
        if (!isGet && !request.getMethod().equals("HEAD") || !address.startsWith(path))
            return super.handle(request, response, callback);
        String[] parts = address.substring(path.length()).split("/", 2);
        Optional<Edition> edition = parts.length < 2 ? Optional.empty() : shelf.find(parts[0]);
        Optional<Download> file = edition.flatMap(found -> found.find(parts[1]));
        Optional<Path> place = file.isPresent() ? edition.get().locate(file.get()) : Optional.empty();
        if (place.isEmpty()) return super.handle(request, response, callback);
        try {
            send(edition.get(), file.get(), place.get(), request, response, callback);
        } catch (Problem problem) {
            refuse(problem, response, callback);
        }
        return true;
    }

    private void send(Edition edition, Download file, Path place, Request request, Response response, Callback callback)
            throws IOException {
        long length = Files.size(place);
        if (file.told().isPresent() && file.told().get().bytes() != length) {
            LOG.error("{} of release {} is not as long as the release says", file.path(), edition.version());
            throw new Problem(500, "Internal error", "This file is damaged; the server's log says more.");
        }
        requireTaken(file, request);
        Conditions conditions =
                new Conditions(file.etag(), Files.getLastModifiedTime(place).toInstant());
        if (conditions.fail(request.getHeaders()))
            throw new Problem(412, "Precondition failed", "This file is another than you have.");
        head(edition, file, conditions, response.getHeaders());
        if (conditions.isKnown(request.getHeaders())) {
            response.setStatus(304);
            response.write(true, null, callback);
            return;
        }
        Optional<List<ByteRange>> ranges =
                conditions.allowRange(request.getHeaders()) ? Ranges.of(request, length) : Optional.empty();
        if (request.getMethod().equals("HEAD") || length == 0) { // Jetty 12.1.1 never ends a copy of nothing
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, file.contentType());
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, length);
            response.write(true, null, callback);
            return;
        }
        Source source = source(file, place, length, ranges, request);
        if (!downloads.tryAcquire())
            throw new Problem(
                    503,
                    "Service Unavailable",
                    "Many others are downloading; come again in a while.",
                    Map.of(),
                    Map.of("Retry-After", "30"));
        response.setStatus(ranges.isPresent() ? 206 : 200);
        source.headers().forEach(field -> response.getHeaders().put(field));
        Content.copy(source.content(), response, Callback.from(callback, () -> downloads.release()));
    }

    /** Whoever can read no packed file is told so, rather than given what looks like broken RDF. */
    private static void requireTaken(Download file, Request request) {
        Optional<String> packed = file.packed();
        String accept = String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT));
        if (packed.isEmpty() || new Accept(accept).best(Packed.of(file)).isPresent()) return;
        throw new Problem(
                406,
                "Not acceptable",
                "This is %s packed as %s. %s".formatted(packed.get(), file.mediaType(), Unpacking.words(file)),
                Map.of("available", List.of(file.mediaType())),
                Map.of());
    }

    private void head(Edition edition, Download file, Conditions conditions, HttpFields.Mutable headers) {
        headers.put(HttpHeader.ETAG, file.etag());
        headers.put(HttpHeader.LAST_MODIFIED, conditions.lastModified());
        headers.put(HttpHeader.CACHE_CONTROL, "public, max-age=31536000, immutable");
        headers.put(HttpHeader.ACCEPT_RANGES, "bytes");
        headers.put("Repr-Digest", file.digest());
        headers.put("Content-Disposition", file.disposition());
        signposts.ofFile(edition, file).forEach(link -> headers.add(HttpHeader.LINK, link));
        if (file.mediaType().equals("text/html")) headers.put("Content-Security-Policy", PAGE);
    }

    /** What is sent, and what is said of it. */
    private record Source(Content.Source content, HttpFields headers) {}

    private static Source source(
            Download file, Path place, long length, Optional<List<ByteRange>> ranges, Request request) {
        ByteBufferPool.Sized buffers =
                new ByteBufferPool.Sized(request.getComponents().getByteBufferPool(), true, PIECE);
        HttpFields.Mutable headers = HttpFields.build().put(HttpHeader.CONTENT_TYPE, file.contentType());
        if (ranges.isEmpty()) return whole(place, length, buffers, headers);
        if (ranges.get().size() == 1) {
            ByteRange range = ranges.get().getFirst();
            headers.put(HttpHeader.CONTENT_RANGE, range.toHeaderValue(length));
            headers.put(HttpHeader.CONTENT_LENGTH, range.getLength());
            return new Source(Content.Source.from(buffers, place, range.first(), range.getLength()), headers);
        }
        String boundary = MultiPart.generateBoundary("dateline", 24);
        MultiPartByteRanges.ContentSource parts = new MultiPartByteRanges.ContentSource(boundary);
        Resource resource = ResourceFactory.root().newResource(place);
        for (ByteRange range : ranges.get())
            parts.addPart(new MultiPartByteRanges.Part(file.contentType(), resource, range, length, buffers));
        parts.close();
        headers.put(HttpHeader.CONTENT_TYPE, "multipart/byteranges; boundary=" + boundary);
        return new Source(parts, headers);
    }

    private static Source whole(Path place, long length, ByteBufferPool.Sized buffers, HttpFields.Mutable headers) {
        headers.put(HttpHeader.CONTENT_LENGTH, length);
        return new Source(Content.Source.from(buffers, place, 0, length), headers);
    }

    private static void refuse(Problem problem, Response response, Callback callback) {
        byte[] body = problem.json();
        HttpFields.Mutable headers = response.getHeaders();
        problem.headers().forEach(headers::put);
        response.setStatus(problem.status());
        headers.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
