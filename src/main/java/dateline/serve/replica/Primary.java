package dateline.serve.replica;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The server whose store is copied, as a replica sees it. */
public final class Primary implements AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration ANSWERING = Duration.ofSeconds(60); // to the first byte

    private final URI address;
    private final String token;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .build();

    /**
     * @param address what its pages begin with; a slash is added if it has none
     * @param token that it asks of replicas
     */
    public Primary(String address, String token) {
        this.address = URI.create(address.endsWith("/") ? address : address + "/");
        this.token = token;
    }

    /** That it cannot be asked, or will not answer; it may be otherwise later. */
    public static final class UnavailableException extends Exception {
        private static final long serialVersionUID = 1;

        UnavailableException(String message) {
            super(message);
        }

        UnavailableException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** What it answers when it is asked for a patch. */
    sealed interface Answer {
        record Patch(byte[] bytes) implements Answer {}

        /** There is no newer one. */
        record NotYet() implements Answer {}

        /** It has been cleared away, or the log is another. */
        record Gone() implements Answer {}
    }

    Answer patch(String epoch, long number) throws UnavailableException, InterruptedException {
        HttpResponse<byte[]> response =
                ask("replication/patches/%s/%d".formatted(epoch, number), BodyHandlers.ofByteArray());
        return switch (response.statusCode()) {
            case 200 -> new Answer.Patch(response.body());
            case 204 -> new Answer.NotYet();
            case 410 -> new Answer.Gone();
            default -> throw refused(response.statusCode());
        };
    }

    /** All that its store holds, as RDF Patch. To be closed. */
    InputStream copy() throws UnavailableException, InterruptedException {
        HttpResponse<InputStream> response = ask("replication/copy", BodyHandlers.ofInputStream());
        try {
            if (response.statusCode() != 200) {
                response.body().close();
                throw refused(response.statusCode());
            }
            return new ZstdInputStream(new BufferedInputStream(response.body()));
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    private <T> HttpResponse<T> ask(String path, HttpResponse.BodyHandler<T> body)
            throws UnavailableException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(ANSWERING)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    private UnavailableException unreachable(IOException e) {
        return new UnavailableException("the primary %s cannot be reached".formatted(address), e);
    }

    private UnavailableException refused(int status) {
        return new UnavailableException(
                switch (status) {
                    case 401 -> "the primary %s does not know this token".formatted(address);
                    case 404 ->
                        "the primary %s keeps no patches; start it with --replica-token-file".formatted(address);
                    default -> "the primary %s answers %d".formatted(address, status);
                });
    }

    @Override
    public String toString() {
        return address.toString();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
