package dateline.corpus.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcParser;

/**
 * The records of a WARC, one after another. jwarc reads their headers; where they begin and end we find out ourselves,
 * since jwarc stops at the first that is broken, and after it there may be thirty thousand good ones. ISO 28500.
 */
final class WarcRecords {
    /** Bytes. Headers have some hundred, and some thousand with a long address. */
    private static final int LONGEST_HEADER = 256 * 1024;

    private static final byte[] VERSION = Warc.magic();

    private final InputStream bytes;
    private final Optional<GzipMembers> members;
    private final Broken broken;
    private final byte[] buffer = new byte[64 * 1024];
    private int next;
    private int end;

    /** Of all unpacked bytes, the one that the buffer begins with, and the member that it begins, if it does. */
    private long offset;

    private Optional<Long> member = Optional.empty();
    private long lastMember = -1;

    private long number;
    private String place = "";

    /** Bytes of the record's block that are still to come. */
    private long left;

    private Optional<String> damage = Optional.empty();

    /** Whether the record was said to be broken, so that what is left of it is no news. */
    private boolean isTold;

    /** Is told what is no record, and where. */
    @FunctionalInterface
    interface Broken {
        void at(String place, String reason);
    }

    /**
     * @param place "record 12 at byte 4096": the byte of the file where its gzip member begins or, where it has none of
     *     its own, the byte of the unpacked file
     * @param block what the record holds, to be read before the next record is asked for
     */
    record WarcRecord(String place, MessageHeaders headers, InputStream block) {}

    /**
     * @param bytes unpacked
     * @param members what unpacks them, so that it can be asked to go on after damage
     */
    WarcRecords(InputStream bytes, Optional<GzipMembers> members, Broken broken) {
        this.bytes = bytes;
        this.members = members;
        this.broken = broken;
    }

    /** How many records have begun. */
    long number() {
        return number;
    }

    /** The next record, the one before it being finished; nothing at the end. */
    Optional<WarcRecord> next() throws IOException {
        while (damage.isEmpty() || canGoOn()) {
            try {
                if (!passToVersion()) return Optional.empty();
                Optional<MessageHeaders> headers = headers();
                isTold = headers.isEmpty();
                if (headers.isPresent()) return Optional.of(new WarcRecord(place, headers.get(), new Block()));
            } catch (TooMuchException tooMuch) {
                throw tooMuch;
            } catch (IOException damaged) {
                damage = Optional.of(Salvage.words(damaged));
                broken.at(
                        place, "damaged (%s) after it; what can be found of the rest is read".formatted(damage.get()));
            }
        }
        return Optional.empty();
    }

    /** Passes over what is left of the record. If the file is damaged in it, says how. */
    Optional<String> finish() throws TooMuchException {
        byte[] passed = new byte[8 * 1024];
        InputStream block = new Block();
        try {
            while (block.read(passed, 0, passed.length) >= 0) continue;
        } catch (TooMuchException tooMuch) {
            throw tooMuch;
        } catch (IOException damaged) {
            return damage;
        }
        return damage;
    }

    private boolean canGoOn() throws IOException {
        damage = Optional.empty();
        next = end = 0;
        left = 0;
        return members.isPresent() && members.get().resynchronise(VERSION);
    }

    /** Goes behind the next line's beginning that says a record begins. */
    private boolean passToVersion() throws IOException {
        long strange = 0;
        long strangeAt = 0;
        while (true) {
            int octet = octet();
            if (octet == '\r' || octet == '\n') continue;
            long at = position(next - 1);
            int matched = 0;
            while (octet >= 0 && octet == VERSION[matched] && ++matched < VERSION.length) octet = octet();
            boolean isRecord = matched == VERSION.length;
            if ((isRecord || octet < 0) && strange > 0 && !isTold)
                broken.at(
                        "byte %d".formatted(strangeAt), "%,d bytes that are no record; passed over".formatted(strange));
            if (isRecord) {
                number++;
                place = "record %d at byte %d".formatted(number, at);
                return true;
            }
            if (octet < 0) return false;
            if (strange == 0) strangeAt = at;
            for (strange += matched; octet >= 0 && octet != '\n'; octet = octet()) strange++;
        }
    }

    private Optional<MessageHeaders> headers() throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.writeBytes(VERSION);
        boolean isBlank = false;
        int octet = octet();
        for (; octet >= 0 && header.size() < LONGEST_HEADER; octet = octet()) {
            if (octet == '\r') continue;
            if (octet == '\n') header.write('\r');
            header.write(octet);
            if (octet == '\n' && isBlank) return parsed(header.toByteArray());
            isBlank = octet == '\n';
        }
        broken.at(place, octet < 0 ? "the file ends in its header" : "a header that does not end");
        return Optional.empty();
    }

    private Optional<MessageHeaders> parsed(byte[] header) throws IOException {
        try {
            WarcParser parser = new WarcParser();
            parser.setLenient(true);
            ByteBuffer rest = ByteBuffer.allocate(8 * 1024).flip();
            parser.parse(Channels.newChannel(new ByteArrayInputStream(header)), rest);
            MessageHeaders headers = parser.headers();
            left = Long.parseLong(headers.first("Content-Length").orElse("").strip());
            if (left >= 0) return Optional.of(headers);
        } catch (ParsingException | RuntimeException unreadable) {
            // Told below, like a length that is none.
        }
        left = 0;
        broken.at(place, "a header that cannot be read; passed over");
        return Optional.empty();
    }

    /** Where the byte stands that is there in the buffer. */
    private long position(int index) {
        return index == 0 && member.isPresent() ? member.get() : offset + index;
    }

    private int octet() throws IOException {
        return next == end && !fill() ? -1 : buffer[next++] & 0xFF;
    }

    private boolean fill() throws IOException {
        offset += end;
        next = end = 0;
        int count = bytes.read(buffer, 0, buffer.length);
        if (count < 0) return false;
        end = count;
        member = members.map(GzipMembers::memberOffset).filter(begins -> begins != lastMember);
        lastMember = member.orElse(lastMember);
        return true;
    }

    /** What the record holds; a file that ends in it is damaged. */
    private final class Block extends InputStream {
        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int begin, int length) throws IOException {
            if (left == 0 || damage.isPresent()) return -1;
            try {
                if (next == end && !fill()) throw new EOFException("the file ends in it");
            } catch (TooMuchException tooMuch) {
                throw tooMuch;
            } catch (IOException damaged) {
                damage = Optional.of(Salvage.words(damaged));
                throw damaged;
            }
            int count = (int) Math.min(left, Math.min(length, end - next));
            System.arraycopy(buffer, next, into, begin, count);
            next += count;
            left -= count;
            return count;
        }
    }
}
