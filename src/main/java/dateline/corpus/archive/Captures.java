package dateline.corpus.archive;

import dateline.corpus.resource.Origin;
import dateline.corpus.resource.PassOn;
import dateline.corpus.resource.Sink;
import dateline.model.Article;
import dateline.model.Issue;
import java.util.ArrayList;
import java.util.List;

/**
 * What one crawl gives. A page captured more than once gives its first capture, and one issue counts the others: a crawl
 * has thousands of them.
 */
final class Captures extends PassOn {
    private final Origin file;
    private long pages;
    private long revisits;
    private long repeated;

    Captures(Origin file, Sink sink) {
        super(sink);
        this.file = file;
    }

    /** A page was given to a reader. */
    void page() {
        pages++;
    }

    /** A record says that a page was found unchanged. */
    void revisited() {
        revisits++;
    }

    /** Says what was counted. */
    void end(long records) {
        if (repeated > 0)
            issue(file.issue("%s captured again, in this file or before in this run; the first captures are kept"
                    .formatted(count(repeated, "page", "was", "were"))));
        note(
                file,
                "%,d records: %,d pages, %,d revisits, %,d that are no pages"
                        .formatted(records, pages, revisits, records - pages - revisits));
    }

    private static String count(long number, String noun, String one, String many) {
        return number == 1 ? "1 %s %s".formatted(noun, one) : "%,d %ss %s".formatted(number, noun, many);
    }

    @Override
    public void article(Origin origin, Article article) {
        if (has(article)) repeated++;
        else super.article(origin, article);
    }

    /** Takes what comes of a page that was cut off when it was captured, and says all that is odd about it in one issue. */
    static final class CutOff extends PassOn {
        private final List<String> reasons = new ArrayList<>();

        /** @param why as the crawler says it: "length", "time", "disconnect" */
        CutOff(Sink sink, String why) {
            super(sink);
            reasons.add("cut off when it was captured (%s)".formatted(why));
        }

        @Override
        public void issue(Issue issue) {
            reasons.add(issue.reason());
        }

        String reason() {
            return String.join("; ", reasons);
        }
    }
}
