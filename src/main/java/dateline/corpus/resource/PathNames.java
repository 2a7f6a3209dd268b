package dateline.corpus.resource;

import java.util.Locale;
import java.util.stream.Stream;

/** What the names of files in folders and archives say. */
public final class PathNames {
    private PathNames() {}

    /** Whether a file speaks of the corpus and is not of it: hidden, or Markdown, or in a hidden folder of an archive. */
    public static boolean isAside(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".md")
                || Stream.of(path.split("[/\\\\]"))
                        .anyMatch(name -> name.startsWith(".") && !name.equals(".") && !name.equals(".."));
    }
}
