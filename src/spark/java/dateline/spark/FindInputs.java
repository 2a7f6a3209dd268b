package dateline.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Finds the files of sources on any file system that Hadoop knows: patterns, and directories recursively, in the order of
 * their names. Files whose names begin with a dot or an underscore, or end in {@code .md}, are passed over in directories.
 */
final class FindInputs {
    private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /** Lines of larger files are shared by several tasks. */
    private static final long SPLIT = 64L << 20;

    private final Configuration configuration;

    FindInputs(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * The files of these sources, in order.
     *
     * @throws IOException if one of them does not exist
     */
    List<Input> find(List<String> sources, boolean facts) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (String source : sources) {
            Path path = new Path(source);
            FileSystem files = path.getFileSystem(configuration);
            FileStatus[] found = files.globStatus(path);
            if (found == null || found.length == 0) throw new IOException("%s: no such file".formatted(source));
            for (FileStatus status : sorted(found)) add(files, status, facts, inputs);
        }
        return inputs;
    }

    private static List<FileStatus> sorted(FileStatus[] found) {
        return Stream.of(found)
                .sorted(Comparator.comparing(status -> status.getPath().getName()))
                .toList();
    }

    private void add(FileSystem files, FileStatus status, boolean facts, List<Input> inputs) throws IOException {
        if (status.isDirectory()) {
            for (FileStatus entry : sorted(files.listStatus(status.getPath())))
                if (isCorpus(entry.getPath().getName())) add(files, entry, facts, inputs);
            return;
        }
        long length = status.getLen();
        Input.Kind kind = facts ? Input.Kind.FACTS : kind(files, status.getPath());
        inputs.add(new Input(kind, status.getPath().toString(), length, status.getModificationTime(), 0, length));
    }

    private static boolean isCorpus(String name) {
        return !name.startsWith(".")
                && !name.startsWith("_")
                && !name.toLowerCase(Locale.ROOT).endsWith(".md");
    }

    private static Input.Kind kind(FileSystem files, Path path) throws IOException {
        return java.util.Arrays.equals(beginning(files, path, PARQUET.length), PARQUET)
                ? Input.Kind.TABLE
                : Input.Kind.ARTICLES;
    }

    private static byte[] beginning(FileSystem files, Path path, int bytes) throws IOException {
        try (FSDataInputStream in = files.open(path)) {
            return in.readNBytes(bytes);
        }
    }

    /** The parts of a file that tasks read one each: several if it is long, and plain lines of JSON. */
    List<Input> parts(Input whole) throws IOException {
        Path path = new Path(whole.path());
        boolean isLines = whole.length() > SPLIT
                && whole.kind() != Input.Kind.TABLE
                && new String(beginning(path.getFileSystem(configuration), path, 1), StandardCharsets.US_ASCII)
                        .equals("{");
        if (!isLines) return List.of(whole);
        List<Input> parts = new ArrayList<>();
        for (long start = 0; start < whole.length(); start += SPLIT)
            parts.add(whole.between(start, Math.min(start + SPLIT, whole.length())));
        return parts;
    }
}
