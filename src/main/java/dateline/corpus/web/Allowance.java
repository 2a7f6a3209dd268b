package dateline.corpus.web;

import dateline.corpus.resource.Limits;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How large an answer may be, unpacked, by what we expect it to be. */
enum Allowance {
    ROBOTS,
    /** A page that a feed or a sitemap names. */
    PAGE,
    /** A sitemap that a sitemap names. */
    SITEMAP,
    /** Whatever a person named. */
    ANY;

    /** What the sitemap protocol allows, unpacked; and no feed is longer. */
    static final long LONGEST_SITEMAP = 50L << 20;

    /** Four files of CC-NEWS, or one that was sent unpacked. It goes to disk, not into memory. */
    private static final long LONGEST_DATASET = 4L << 30;

    /** @param isDataset whether it may take as long as a dataset */
    record Limit(long bytes, boolean isDataset) {}

    /** @param beginning some of it, or all */
    Limit of(String contentType, byte[] beginning) {
        return switch (this) {
            case ROBOTS -> new Limit(Robots.LONGEST, false);
            case PAGE -> new Limit(Limits.LONGEST_PAGE, false);
            case SITEMAP -> new Limit(LONGEST_SITEMAP, false);
            case ANY -> {
                boolean isPage = contentType.toLowerCase(Locale.ROOT).contains("html");
                boolean isMarkup = new String(beginning, StandardCharsets.ISO_8859_1)
                        .replaceFirst("^\u00EF\u00BB\u00BF", "")
                        .stripLeading()
                        .startsWith("<");
                yield isPage
                        ? new Limit(Limits.LONGEST_PAGE, false)
                        : isMarkup ? new Limit(LONGEST_SITEMAP, false) : new Limit(LONGEST_DATASET, true);
            }
        };
    }

    /** Whether what comes after the limit is left unread, instead of the whole being refused. */
    boolean isCut() {
        return this == ROBOTS;
    }
}
