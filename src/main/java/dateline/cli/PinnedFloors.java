package dateline.cli;

import dateline.evaluate.Floors;
import dateline.evaluate.Scoreboard;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the floors of each kind of gold are pinned, and how far below one a score may be. */
final class PinnedFloors {
    /** Samples are few and ours: the same facts are found in them, or the change that loses one says why. */
    private static final double ARTICLES_NOISE = 0;

    /**
     * Half a page of ninety. Reading is exact, but what is changed for the better of the many may cost a passage here and
     * there, and a library's parser may move one.
     */
    private static final double PAGES_NOISE = 0.005;

    /**
     * One mark of a slice of a hundred, or two where there are fewer. The same texts give the same marks, but a rule that is right more often than not
     * costs some that were right by chance; people who mark the same text twice differ by several times that.
     */
    private static final double MARKS_NOISE = 0.01;

    private PinnedFloors() {}

    /** Of gold of whole articles they stand beside it. */
    static Floors ofArticles(Path gold) {
        return Floors.read(
                Files.isDirectory(gold) ? gold.resolve(Scoreboard.BASELINE) : gold.resolveSibling(Scoreboard.BASELINE),
                ARTICLES_NOISE);
    }

    static Floors ofPages(Path bundled) {
        return Floors.read(bundled.resolve(Scoreboard.READING_BASELINE), PAGES_NOISE);
    }

    static Floors ofMarks(Path bundled) {
        return Floors.read(bundled.resolve(Scoreboard.MARKS_BASELINE), MARKS_NOISE);
    }
}
