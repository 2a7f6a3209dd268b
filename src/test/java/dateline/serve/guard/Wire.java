package dateline.serve.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection on which a test sends what no HTTP library would. Letters are bytes (ISO 8859-1). */
final class Wire implements AutoCloseable {
    private static final int PATIENCE = 15_000; // ms: longer than the server has for anything here

    private final Socket socket;
    private final InputStream in;

    /**
     * @param status 0 if the connection was closed without an answer
     * @param headers names in small letters, values of one name joined by commas
     * @param whole whether all of the body came that was promised
     */
    record Answer(int status, Map<String, String> headers, String body, boolean whole) {
        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    Wire(int port) throws IOException {
        this(port, InetAddress.getLoopbackAddress());
    }

    Wire(int port, InetAddress from) throws IOException {
        socket = new Socket();
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
        socket.setSoTimeout(PATIENCE);
        in = socket.getInputStream();
    }

    /** Sends, as far as the other side takes it. */
    Wire send(String bytes) {
        try {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            // Refused in the middle: the answer says why.
        }
        return this;
    }

    /** The next answer. */
    Answer answer() {
        String head;
        try {
            head = head();
        } catch (IOException e) {
            return new Answer(0, Map.of(), "", false); // a reset in place of an answer
        }
        if (head.isEmpty()) return new Answer(0, Map.of(), "", false);
        String[] lines = head.split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.merge(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip(),
                    (one, other) -> one + ", " + other);
        }
        int status = Integer.parseInt(lines[0].split(" ")[1]);
        return body(status, headers);
    }

    private Answer body(int status, Map<String, String> headers) {
        StringBuilder body = new StringBuilder();
        boolean whole = true;
        try {
            if (status == 304 || status == 204 || status < 200) return new Answer(status, headers, "", true);
            String length = headers.get("content-length");
            if (length != null) body.append(bytes(Integer.parseInt(length)));
            else if (headers.getOrDefault("transfer-encoding", "").contains("chunked")) chunks(body);
            else body.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            whole = false;
        }
        return new Answer(status, headers, body.toString(), whole);
    }

    private void chunks(StringBuilder body) throws IOException {
        while (true) {
            String length = line().strip();
            if (length.isEmpty()) throw new IOException("cut off");
            int size = Integer.parseInt(length, 16);
            if (size > 0) body.append(bytes(size));
            line();
            if (size == 0) return;
        }
    }

    private String bytes(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) throw new IOException("cut off");
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The head of the next answer; empty if there is none. */
    String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (true) {
            String line = line();
            if (line.isEmpty()) return "";
            if (line.equals("\r\n")) return head.toString();
            head.append(line);
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int octet;
        while ((octet = in.read()) >= 0) {
            line.append((char) octet);
            if (octet == '\n') return line.toString();
        }
        return "";
    }

    /** Takes so many bytes, or as many as come before the end; says how many. */
    long read(int most) {
        byte[] bytes = new byte[1 << 16];
        long count = 0;
        try {
            while (count < most) {
                int some = in.read(bytes, 0, (int) Math.min(bytes.length, most - count));
                if (some < 0) break;
                count += some;
            }
        } catch (IOException e) {
            return count; // reset
        }
        return count;
    }

    /** Whether nothing comes for so long. */
    boolean isSilentFor(Duration time) throws IOException {
        socket.setSoTimeout((int) time.toMillis());
        try {
            in.read();
            return false;
        } catch (SocketTimeoutException e) {
            return true;
        } finally {
            socket.setSoTimeout(PATIENCE);
        }
    }

    /** Whether the other side has closed it, waiting for that. */
    boolean isClosed() {
        try {
            return in.read() < 0;
        } catch (IOException e) {
            return !(e instanceof SocketTimeoutException);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
