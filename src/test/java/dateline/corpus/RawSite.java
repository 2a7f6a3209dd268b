package dateline.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A server that knows little of HTTP: it has no robots.txt, and answers all else as the test wants. */
final class RawSite implements AutoCloseable {
    private final ServerSocket server;
    private final Answer answer;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Writes an answer, well-formed or not; the connection ends after it. */
    @FunctionalInterface
    interface Answer {
        void write(OutputStream out) throws IOException;
    }

    RawSite(Answer answer) {
        this.answer = answer;
        try {
            server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    static RawSite of(String answer) {
        return new RawSite(out -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1)));
    }

    String address() {
        return "http://127.0.0.1:%d/a".formatted(server.getLocalPort());
    }

    /** Returns when the test is over. */
    void hang() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                byte[] request = new byte[16 * 1024];
                int length = socket.getInputStream().read(request);
                boolean isRobots = new String(request, 0, Math.max(0, length), StandardCharsets.ISO_8859_1)
                        .startsWith("GET /robots.txt");
                if (isRobots)
                    socket.getOutputStream()
                            .write("HTTP/1.1 404 None\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.ISO_8859_1));
                else answer.write(socket.getOutputStream());
            } catch (IOException hungUp) {
                // The other side has had enough, or the test is over: both are what a test waits for.
            }
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
