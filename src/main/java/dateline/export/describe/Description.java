package dateline.export.describe;

import dateline.export.release.Release;
import java.util.SortedMap;

/** One way to describe a release to programs. The same release gives the same text. */
interface Description {
    /** The texts of its files, by their paths below the release. */
    SortedMap<String, String> of(Release release);
}
