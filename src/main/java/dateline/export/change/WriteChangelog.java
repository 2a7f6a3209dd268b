package dateline.export.change;

import dateline.export.change.Change.ClassCount;
import dateline.export.release.Content;
import dateline.export.release.Content.Role;
import dateline.export.release.Release;
import dateline.vocab.Prefixes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes {@code CHANGELOG.md}: a chapter for each version so far, the newest first. */
final class WriteChangelog {
    private static final String FILE = "CHANGELOG.md";
    private static final String CHAPTER = "## ";
    private static final String OPENING = """
            # Changes

            A version is MAJOR.MINOR.PATCH. PATCH: the same data, packed or described otherwise. MINOR: quads came, and none went.
            MAJOR: quads went or changed. The quads themselves are in `diff/` of each version: `diff/changes.rdfp.gz` makes its
            quads of those of the version before. An article that was withdrawn is in no later version.

            """;

    private WriteChangelog() {}

    static Content first(Path folder, Release release) throws IOException {
        StringBuilder chapter = chapter(release)
                .append("The first version: %s quads.\n\n"
                        .formatted(Words.number(release.counts().quads())));
        chapter.append("| Class | Instances |\n|---|--:|\n");
        release.counts()
                .classes()
                .forEach((type, count) -> chapter.append("| %s | %s |\n".formatted(name(type), Words.number(count))));
        return write(folder, chapter.toString());
    }

    /** @param before the folder of the version before, which has the story until then */
    static Content next(Path folder, Release release, Path before, Change change) throws IOException {
        StringBuilder chapter = chapter(release);
        chapter.append("Since %s, %s: %s quads in all.\n"
                .formatted(
                        release.previous().orElseThrow(),
                        change.inWords(),
                        Words.number(release.counts().quads())));
        Map<String, ClassCount> changed = change.changedClasses();
        if (!changed.isEmpty()) {
            chapter.append("\n| Class | Before | After | Came | Went |\n|---|--:|--:|--:|--:|\n");
            changed.forEach((type, count) -> chapter.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            name(type),
                            Words.number(count.before()),
                            Words.number(count.after()),
                            Words.number(count.added()),
                            Words.number(count.removed()))));
        }
        List<String> withdrawn = release.withdrawn().stream()
                .filter(change.articlesGone()::contains)
                .toList();
        if (!withdrawn.isEmpty()) {
            chapter.append("\nArticles withdrawn since:\n\n");
            withdrawn.forEach(article -> chapter.append("- <%s>\n".formatted(article)));
        }
        return write(folder, chapter + story(before.resolve(FILE)));
    }

    private static StringBuilder chapter(Release release) {
        return new StringBuilder(CHAPTER).append("%s (%s)\n\n".formatted(release.version(), release.date()));
    }

    private static String name(String type) {
        String shortForm = Prefixes.ALL.shortForm(type);
        return "`" + shortForm + "`";
    }

    /** The chapters so far; releases that were made in parts have none. */
    private static String story(Path file) throws IOException {
        if (!Files.exists(file)) return "";
        String text = Files.readString(file);
        int begin = text.indexOf("\n" + CHAPTER);
        return begin < 0 ? "" : text.substring(begin);
    }

    private static Content write(Path folder, String chapters) throws IOException {
        Files.writeString(folder.resolve(FILE), OPENING + chapters);
        return Content.of(FILE, Role.DOCUMENT, "What changed from version to version", "text/markdown");
    }
}
