package dateline.export.verify;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lists the plain files of a release. It has nothing else: a link could lead anywhere, and is not followed. */
final class ListFolder {
    private static final int MOST = 100_000; // files; a release has fewer than a hundred

    private ListFolder() {}

    static SortedMap<String, Path> list(Path folder, Findings findings) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (attributes.isSymbolicLink()) findings.wrong(name, "is a symbolic link; a release has only files");
                else if (!attributes.isRegularFile()) findings.wrong(name, "is not a plain file");
                else files.put(name, file);
                if (files.size() > MOST) throw new NoReleaseException(folder + " has more files than any release");
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
