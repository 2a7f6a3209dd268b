package dateline.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder that a job writes to, on any file system that Hadoop knows. What is whole in it bears a mark, and what bears
 * none is written anew.
 */
final class OutputFolder {
    private static final String WHOLE = "_SUCCESS"; // Spark writes it last

    private final Path folder;
    private final FileSystem files;

    OutputFolder(String folder, Configuration configuration) throws IOException {
        this.folder = new Path(folder);
        this.files = this.folder.getFileSystem(configuration);
    }

    String path(String name) {
        return new Path(folder, name).toString();
    }

    /** Whether Spark wrote all of this. */
    boolean isWhole(String name) throws IOException {
        return files.exists(new Path(path(name), WHOLE));
    }

    boolean exists(String name) throws IOException {
        return files.exists(new Path(path(name)));
    }

    /** The names of what lies in a folder, in order; none if there is no such folder. */
    List<String> list(String name) throws IOException {
        if (!exists(name)) return List.of();
        return Stream.of(files.listStatus(new Path(path(name))))
                .map(FileStatus::getPath)
                .map(Path::getName)
                .sorted()
                .toList();
    }

    void delete(String name) throws IOException {
        files.delete(new Path(path(name)), true);
    }

    void rename(String from, String to) throws IOException {
        if (!files.rename(new Path(path(from)), new Path(path(to))))
            throw new IOException("%s could not be renamed to %s".formatted(path(from), path(to)));
    }

    List<String> lines(String name) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(files.open(new Path(path(name))), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    /** Writes a small file, which is there whole or not at all. */
    void write(String name, List<String> lines) throws IOException {
        String unfinished = name + ".new";
        try (OutputStream out = files.create(new Path(path(unfinished)), true)) {
            List<String> all = new ArrayList<>(lines);
            all.add("");
            out.write(String.join("\n", all).getBytes(StandardCharsets.UTF_8));
        }
        delete(name);
        rename(unfinished, name);
    }
}
