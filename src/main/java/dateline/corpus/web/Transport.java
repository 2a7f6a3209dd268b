package dateline.corpus.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;

/**
 * Makes one request and brings its answer, within limits of size and time: no redirects, no cookies, no credentials, no
 * proxy. Apache HttpClient and not the JDK's, because that one cannot be told which address of a host to connect to, so
 * what was checked might not be what is asked.
 */
final class Transport implements AutoCloseable {
    private static final String USER_AGENT = "Dateline%s (+https://w3id.org/dateline)"
            .formatted(Optional.ofNullable(Transport.class.getPackage().getImplementationVersion())
                    .map(version -> "/" + version)
                    .orElse(""));

    /** Some servers set cookies and policies of several kB; what is longer than this is no honest header. */
    private static final int LONGEST_HEADER = 32 * 1024;

    private static final int MOST_HEADERS = 200;
    private static final int BUFFER = 64 * 1024;

    private final Tempo tempo;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(
            runnable -> Thread.ofPlatform().daemon().name("fetch-alarm").unstarted(runnable));

    Transport(Tempo tempo, boolean privateAddresses) {
        this.tempo = tempo;
        HttpClientConnectionManager connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(privateAddresses ? SystemDefaultDnsResolver.INSTANCE : new PublicAddresses())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(tempo.connect()))
                        .setSocketTimeout(timeout(tempo.silence()))
                        .build())
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setHandshakeTimeout(timeout(tempo.connect()))
                        .build())
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(LONGEST_HEADER)
                                .setMaxHeaderCount(MOST_HEADERS)
                                .build())
                        .build())
                .build();
        client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout(tempo.silence()))
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent(USER_AGENT)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression() // done here, where what comes out of it is counted
                .build();
    }

    /** Asks, unless the answer would be the one that has this header. */
    Reply get(URI address, Allowance allowance, Optional<Told> known) throws IOException {
        HttpGet request = new HttpGet(address);
        request.setHeader(HttpHeaders.ACCEPT, "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8");
        request.setHeader(HttpHeaders.ACCEPT_LANGUAGE, "en, *;q=0.5");
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        known.map(Told::etag)
                .filter(etag -> !etag.isEmpty())
                .ifPresent(etag -> request.setHeader(HttpHeaders.IF_NONE_MATCH, etag));
        known.map(Told::lastModified)
                .filter(date -> !date.isEmpty())
                .ifPresent(date -> request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, date));
        Deadline deadline = new Deadline(request, tempo.page());
        try {
            ClassicHttpResponse response = client.executeOpen(HttpHost.create(address), request, null);
            try {
                return reply(response, allowance, deadline);
            } finally {
                request.cancel(); // or closing would read what is left of the answer, though it be endless
                Closer.closeQuietly(response); // which fails where something was left: we have what we wanted
            }
        } catch (IOException e) {
            throw deadline.passed ? deadline.exception(e) : e;
        } finally {
            deadline.close();
        }
    }

    private Reply reply(ClassicHttpResponse response, Allowance allowance, Deadline deadline) throws IOException {
        return switch (response.getCode()) {
            case 200, 203 -> {
                String control = all(response, HttpHeaders.CACHE_CONTROL, ", ").toLowerCase(Locale.ROOT);
                yield new Reply.Found(
                        header(response), body(response, allowance, deadline), !control.contains("no-store"));
            }
            case 304 -> new Reply.Unchanged();
            case 301, 302, 303, 307, 308 ->
                first(response, HttpHeaders.LOCATION)
                        .<Reply>map(Reply.Moved::new)
                        .orElse(new Reply.Refused(response.getCode(), Optional.empty()));
            default -> new Reply.Refused(response.getCode(), first(response, HttpHeaders.RETRY_AFTER));
        };
    }

    private Path body(ClassicHttpResponse response, Allowance allowance, Deadline deadline) throws IOException {
        Path file = Files.createTempFile("dateline", ".fetched");
        try {
            HttpEntity entity = response.getEntity();
            if (entity == null) return file;
            // Not closed here: get() cuts the connection first.
            InputStream bytes = decoded(entity.getContent(), all(response, HttpHeaders.CONTENT_ENCODING, ", "));
            try (OutputStream out = Files.newOutputStream(file)) {
                copy(bytes, out, first(response, HttpHeaders.CONTENT_TYPE).orElse(""), allowance, deadline);
            }
            return file;
        } catch (IOException e) {
            Files.delete(file);
            throw e;
        }
    }

    private void copy(InputStream in, OutputStream out, String contentType, Allowance allowance, Deadline deadline)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        int read = in.read(buffer);
        if (read < 0) return;
        Allowance.Limit limit = allowance.of(contentType, Arrays.copyOf(buffer, read));
        if (limit.isDataset()) deadline.move(tempo.dataset());
        long rest = limit.bytes();
        for (; read >= 0; read = in.read(buffer)) {
            if (read > rest && !allowance.isCut())
                throw new NotFetchedException("larger than %,d bytes".formatted(limit.bytes()));
            out.write(buffer, 0, (int) Math.min(read, rest));
            rest -= Math.min(read, rest);
            if (rest == 0 && allowance.isCut()) return;
        }
    }

    private static InputStream decoded(InputStream bytes, String encoding) throws IOException {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "", "identity" -> bytes;
            case "gzip", "x-gzip" ->
                GzipCompressorInputStream.builder()
                        .setInputStream(bytes)
                        .setDecompressConcatenated(true)
                        .get();
            default ->
                throw new NotFetchedException("sent in the encoding %s, which was not asked for".formatted(encoding));
        };
    }

    private static Told header(ClassicHttpResponse response) {
        return new Told(
                first(response, HttpHeaders.CONTENT_TYPE).orElse(""),
                first(response, HttpHeaders.ETAG).orElse(""),
                first(response, HttpHeaders.LAST_MODIFIED).orElse(""),
                all(response, "X-Robots-Tag", "\n"));
    }

    private static Optional<String> first(ClassicHttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    private static String all(ClassicHttpResponse response, String name, String between) {
        return Arrays.stream(response.getHeaders(name)).map(Header::getValue).collect(Collectors.joining(between));
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }

    @Override
    public void close() throws IOException {
        alarms.shutdownNow();
        client.close();
    }

    /** Cuts a request off that takes too long as a whole, however busily its server drips. */
    private final class Deadline {
        private final HttpGet request;
        private volatile boolean passed;
        private Duration allowed;
        private Future<?> alarm;

        Deadline(HttpGet request, Duration allowed) {
            this.request = request;
            this.allowed = allowed;
            this.alarm = alarm(allowed);
        }

        void move(Duration later) {
            alarm.cancel(false);
            allowed = later;
            alarm = alarm(later);
        }

        void close() {
            alarm.cancel(false);
        }

        NotFetchedException exception(IOException cause) {
            return new NotFetchedException(
                    "timed out: it took longer than %,d s".formatted(allowed.toSeconds()), cause);
        }

        private Future<?> alarm(Duration after) {
            return alarms.schedule(
                    () -> {
                        passed = true;
                        request.cancel();
                    },
                    after.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }
}
