package dateline.serve.sparql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of a result. The first megabyte is held back, so that what goes wrong until then is answered by a status; after
 * that the status is out, and what goes wrong can only be shown by breaking the connection off.
 */
final class Body extends OutputStream {
    static final int HELD_BACK = 1 << 20;

    private final HttpServletResponse response;
    private final Run run;
    private final Runnable head;
    private final boolean headOnly;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream(8192);
    private @Nullable OutputStream open;
    private long length;

    /** There is no need to go on: the client wants the head alone, and has it. */
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        Enough() {
            super("enough", null, false, false);
        }
    }

    /** The client is gone. */
    static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1;

        Gone(IOException cause) {
            super("the client is gone", cause);
        }
    }

    /**
     * @param head sets the headers, before the first byte is sent
     * @param headOnly for a HEAD
     */
    Body(HttpServletResponse response, Run run, Runnable head, boolean headOnly) {
        this.response = response;
        this.run = run;
        this.head = head;
        this.headOnly = headOnly;
    }

    /** Whether the status is out. */
    boolean isOpen() {
        return open != null;
    }

    long length() {
        return length;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
        run.check();
        length += count;
        if (length > run.limits().bytes())
            throw Refusals.tooMuch(
                    "bytes of result", run.limits().bytes(), "Ask for less, or page by LIMIT and OFFSET.");
        if (open == null && held.size() + count <= HELD_BACK) {
            held.write(bytes, offset, count);
            return;
        }
        try {
            if (open == null) open();
            if (open != null) open.write(bytes, offset, count);
        } catch (IOException e) {
            throw new Gone(e);
        }
    }

    private void open() throws IOException {
        head.run();
        if (headOnly) {
            response.flushBuffer();
            throw new Enough();
        }
        OutputStream out = response.getOutputStream();
        open = out;
        held.writeTo(out);
        held.reset();
    }

    /** Sends what is held back, if it is all. */
    void finish() {
        try {
            if (open == null) {
                head.run();
                response.setContentLength(held.size());
                if (!headOnly) held.writeTo(response.getOutputStream());
            }
            response.flushBuffer();
        } catch (IOException e) {
            throw new Gone(e);
        }
    }

    @Override
    public void flush() {} // writers flush often, and nothing may go out before its time
}
