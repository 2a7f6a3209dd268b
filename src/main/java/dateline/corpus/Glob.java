package dateline.corpus;

import dateline.corpus.resource.PathNames;
import dateline.model.Issue;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A pattern for the names of files, as the shell has them, for where the shell did not fill it in: {@code *} and {@code ?}
 * within a name, {@code **} over any number of folders or none, {@code [ab]}, {@code {html,txt}}. Hidden files and Markdown are
 * not found, as they are passed over in folders.
 */
final class Glob {
    private static final Pattern SPECIAL = Pattern.compile("[*?\\[{]");

    private final Path base;
    private final int depth;
    private final PathMatcher matcher;

    /** @throws IllegalArgumentException if it is no pattern */
    Glob(String pattern) {
        String[] names = pattern.split("/");
        int plain = 0;
        while (plain < names.length && !isPattern(names[plain])) plain++;
        String folder = String.join("/", List.of(names).subList(0, plain));
        this.base = Path.of(folder.isEmpty() && pattern.startsWith("/") ? "/" : folder);
        this.depth = pattern.contains("**") ? Integer.MAX_VALUE : names.length - plain;
        // In java.nio "a/**/b" needs a folder between the two.
        String optional = pattern.contains("{") ? pattern : pattern.replace("**/", "{,**/}");
        this.matcher = FileSystems.getDefault().getPathMatcher("glob:" + optional);
    }

    static boolean isPattern(String source) {
        return SPECIAL.matcher(source).find();
    }

    /** The files and folders of that name, in the order of their names; of a folder that is found nothing inside. */
    Set<Path> find(Consumer<Issue> issues) throws IOException {
        Set<Path> found = new TreeSet<>();
        if (!Files.isDirectory(base)) return found;
        Files.walkFileTree(base, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (folder.equals(base)) return FileVisitResult.CONTINUE;
                if (isAside(folder)) return FileVisitResult.SKIP_SUBTREE;
                return look(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isAside(file) && !attributes.isOther()) look(file);
                return FileVisitResult.CONTINUE;
            }

            /** A link that leads back is one of these; what is there is found without it. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                if (matcher.matches(file) || Files.isDirectory(file))
                    issues.accept(new Issue(file.toString(), "", "passed over: " + Sources.reason(failure)));
                return FileVisitResult.CONTINUE;
            }

            private boolean look(Path path) {
                return matcher.matches(path) && found.add(path);
            }
        });
        return found;
    }

    private static boolean isAside(Path path) {
        return PathNames.isAside(path.getFileName().toString());
    }
}
