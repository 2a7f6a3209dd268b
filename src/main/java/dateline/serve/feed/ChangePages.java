package dateline.serve.feed;

import dateline.serve.data.Data;
import dateline.serve.http.Problem;
import dateline.store.Change;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The log of changes, page by page. Every page but the last is full and never changes; fifty full pages make a block,
 * so that the root of the feed stays short however long the log becomes.
 */
final class ChangePages {
    /** Changes on a page: some 50 KB of Turtle. */
    static final int PAGE = 100;

    /** Pages in a block. */
    static final int BLOCK = 50;

    /** To the millisecond, since a new store may follow another within a second. */
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Data data;
    private final long last;
    private final String log;

    /** The pages as they are now. */
    ChangePages(Data data) {
        this.data = data;
        this.last = data.lastChange();
        this.log = first(1).map(change -> NAME.format(change.at())).orElse("");
    }

    /**
     * A page or a block.
     *
     * @param name what its address ends in: "20310501T080000000Z/1", "20310501T080000000Z/block/1"
     * @param from when its first change was
     * @param to when its last change was; nothing if more may come
     */
    record Part(String name, Instant from, Optional<Instant> to) {}

    /** @param page from 1 on */
    record Page(long page, List<Change> changes, boolean isFull) {}

    boolean isEmpty() {
        return last == 0;
    }

    /** When the log began. */
    Optional<Instant> begin() {
        return first(1).map(Change::at);
    }

    /** What the log is called: a store that is made anew under the same base has another, and its pages other addresses. */
    String log() {
        return log;
    }

    String name(long page) {
        return log + "/" + page;
    }

    /** The full blocks, and the pages after them. */
    List<Part> top() {
        long blocks = last / PAGE / BLOCK;
        List<Part> parts = new ArrayList<>();
        for (long block = 1; block <= blocks; block++)
            parts.add(part(log + "/block/" + block, (block - 1) * BLOCK + 1, block * BLOCK));
        long pages = (last + PAGE - 1) / PAGE;
        for (long page = blocks * BLOCK + 1; page <= pages; page++) parts.add(part(name(page), page, page));
        return parts;
    }

    /**
     * The pages of a full block.
     *
     * @throws Problem 404 if there is no such block
     */
    List<Part> block(String log, long block) {
        requireThis(log);
        if (block < 1 || block > last / PAGE / BLOCK) throw Problem.notFound("this block of changes");
        List<Part> parts = new ArrayList<>();
        for (long page = (block - 1) * BLOCK + 1; page <= block * BLOCK; page++)
            parts.add(part(name(page), page, page));
        return parts;
    }

    private Part part(String name, long firstPage, long lastPage) {
        boolean isFull = lastPage * PAGE <= last;
        Optional<Instant> to = isFull ? first(lastPage * PAGE).map(Change::at) : Optional.empty();
        return new Part(name, first((firstPage - 1) * PAGE + 1).orElseThrow().at(), to);
    }

    /**
     * One page.
     *
     * @throws Problem 404 if there is no such page
     */
    Page page(String log, long page) {
        requireThis(log);
        if (page < 1 || page > (last + PAGE - 1) / PAGE) throw Problem.notFound("this page of changes");
        long first = (page - 1) * PAGE + 1;
        int size = (int) Math.min(PAGE, last - first + 1); // more may have come since
        return new Page(page, data.changes(first, size), size == PAGE);
    }

    private void requireThis(String other) {
        if (isEmpty() || !log.equals(other)) throw Problem.notFound("this log of changes");
    }

    private Optional<Change> first(long number) {
        return data.changes(number, 1).stream().findFirst();
    }
}
