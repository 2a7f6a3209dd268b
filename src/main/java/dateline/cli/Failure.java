package dateline.cli;

import dateline.evaluate.BadGoldException;
import dateline.export.Answers;
import dateline.export.release.ReleaseException;
import dateline.pipeline.ExtractorUnavailableException;
import dateline.pipeline.WhoIsWho;
import dateline.serve.PortTakenException;
import dateline.store.Replica;
import dateline.store.StoreException;
import dateline.store.upkeep.BackupException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What went wrong, in one sentence, and how the process ends.
 *
 * @param sentence without a full stop
 */
record Failure(ExitCode code, String sentence) {
    /** The operating systems say it in these words, and Java only passes them on. */
    private static final Pattern FULL = Pattern.compile(
            "no space left on device|disk quota exceeded|not enough space|disk is full", Pattern.CASE_INSENSITIVE);

    /** Where TDB2 and Lucene read files. */
    private static final List<String> FILES = List.of(
            "org.apache.jena.dboe.",
            "org.apache.jena.tdb2.store.",
            "org.apache.lucene.store.",
            "org.apache.lucene.index.",
            "org.apache.lucene.codecs.");

    /** Finds the cause that a person can do something about, however deeply it is wrapped. */
    static Failure of(Throwable thrown) {
        return causes(thrown)
                .map(Failure::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Failure(ExitCode.FAILED, isOfFiles(thrown) ? damaged(thrown) : sentence(thrown)));
    }

    /** Whether it came up where the store's files are read: by then they are not what their reader takes them for. */
    private static boolean isOfFiles(Throwable thrown) {
        return causes(thrown).anyMatch(cause -> Stream.of(cause.getStackTrace())
                .map(StackTraceElement::getClassName)
                .dropWhile(name -> name.startsWith("java.") || name.startsWith("jdk."))
                .limit(1)
                .anyMatch(name -> FILES.stream().anyMatch(name::startsWith)));
    }

    private static String damaged(Throwable thrown) {
        return "the store's files cannot be read as they are (%s): see 'dateline doctor', or restore a backup"
                .formatted(sentence(thrown));
    }

    private static Optional<Failure> known(Throwable cause) {
        String message = cause.getMessage() == null ? "" : cause.getMessage();
        if (!(cause instanceof StoreException) && FULL.matcher(message).find())
            return failure(ExitCode.DISK_FULL, "the disk is full");
        return switch (cause) {
            case OutOfMemoryError none ->
                failure(ExitCode.OUT_OF_MEMORY, "out of memory; give more with DATELINE_JAVA_OPTIONS=-Xmx8g");
            case CommandFailedException failed -> failure(failed.code(), message);
            case IOException broken
            when message.contains("Broken pipe") -> failure(ExitCode.OK, ""); // whoever read our output has read enough
            case ExtractorUnavailableException unavailable -> failure(ExitCode.FAILED, message);
            case BadGoldException bad -> failure(ExitCode.FAILED, message);
            case Answers.BadQueryException bad -> failure(ExitCode.USAGE, message);
            case WhoIsWho.UnknownThingException unknown -> failure(ExitCode.FAILED, message);
            case Replica.UnfitException unfit -> failure(ExitCode.FAILED, message);
            case ReleaseException refused -> failure(ExitCode.FAILED, message);
            case BackupException refused -> failure(ExitCode.FAILED, message);
            case PortTakenException taken -> failure(ExitCode.PORT_TAKEN, message + "; choose another with --port");
            case StoreException.Locked locked -> failure(ExitCode.NO_PERMISSION, message);
            case StoreException.NotWritable refused -> failure(ExitCode.NO_PERMISSION, message);
            case StoreException.Full full -> failure(ExitCode.DISK_FULL, message);
            case StoreException.Unreachable unreachable -> failure(ExitCode.FAILED, message);
            case StoreException.Changed changed -> failure(ExitCode.FAILED, message);
            case StoreException.Unfit unfit -> failure(ExitCode.FAILED, message);
            case StoreException.Damaged damaged -> failure(ExitCode.FAILED, message);
            case BindException taken -> failure(ExitCode.PORT_TAKEN, "the port is taken (" + message + ")");
            case AccessDeniedException denied ->
                failure(ExitCode.NO_PERMISSION, "no permission for " + denied.getFile());
            case ReadOnlyFileSystemException readOnly ->
                failure(ExitCode.NO_PERMISSION, "the file system is read-only");
            case NoSuchFileException missing -> failure(ExitCode.FAILED, "there is no " + missing.getFile());
            case NotDirectoryException file -> failure(ExitCode.FAILED, file.getFile() + " is not a folder");
            case FileAlreadyExistsException exists -> failure(ExitCode.FAILED, exists.getFile() + " is in the way");
            case FileSystemException other
            when message.contains("Permission denied") ->
                failure(ExitCode.NO_PERMISSION, "no permission for " + other.getFile());
            case FileSystemException other
            when message.contains("Read-only file system") ->
                failure(ExitCode.NO_PERMISSION, other.getFile() + " is on a read-only file system");
            case IOException io when message.contains("Permission denied") -> failure(ExitCode.NO_PERMISSION, message);
            default -> Optional.empty();
        };
    }

    private static Optional<Failure> failure(ExitCode code, String sentence) {
        return Optional.of(new Failure(code, sentence));
    }

    private static String sentence(Throwable thrown) {
        Throwable told =
                thrown instanceof UncheckedIOException && thrown.getCause() != null ? thrown.getCause() : thrown;
        String message = told.getMessage();
        return message == null || message.isBlank()
                ? told.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }

    /** Causes may, by mistake, go round in a circle. */
    private static final int DEEPEST = 20;
}
