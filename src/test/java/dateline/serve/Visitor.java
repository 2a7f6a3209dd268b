package dateline.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Asks a server on this machine. */
final class Visitor implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    Visitor(int port) {
        this.port = port;
    }

    /** @param headers names and values in turn; those without a value are not sent */
    HttpResponse<String> send(String method, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2)
            if (!headers[i + 1].isEmpty()) request.header(headers[i], headers[i + 1]);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Head and body of an answer in Turtle, asked for as a client does that does not encode. */
    String raw(String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                InputStream answer = socket.getInputStream()) {
            String request =
                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/turtle\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A header of an answer; empty if it has none of this name. */
    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        client.close();
    }
}
