package dateline.corpus;

import dateline.corpus.archive.Compressed;
import dateline.corpus.archive.Entries;
import dateline.corpus.archive.Gzip;
import dateline.corpus.archive.Unpacking;
import dateline.corpus.archive.Warc;
import dateline.corpus.feed.FeedFile;
import dateline.corpus.feed.NewsMl;
import dateline.corpus.html.HtmlPage;
import dateline.corpus.record.Columns;
import dateline.corpus.record.CsvTable;
import dateline.corpus.record.JsonLines;
import dateline.corpus.record.JsonRecords;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.PathNames;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import dateline.corpus.text.PlainText;
import dateline.corpus.web.Sitemap;
import dateline.corpus.web.Tempo;
import dateline.corpus.web.Web;
import dateline.model.Article;
import dateline.model.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads articles from files, directories, addresses on the Web and standard input ({@code -}), in the order given;
 * directories recursively, in the order of their file names. What a file is its content says ({@link Form}), never its
 * name. One article at a time is held in memory, and 16 bytes and a little for each one read.
 *
 * <p>What cannot be read becomes an {@link Issue}, and the run goes on. An article that was already read in the run (by
 * {@link Article#identity}) is an issue too: the first is kept. In directories, files whose names begin with a dot or end
 * in {@code .md} are passed over: they speak of the corpus, they are not of it.
 */
public final class Sources {
    private static final String STANDARD_INPUT = "standard input";

    private static final Pattern OTHER_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://");
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?i)www\\.[\\w-]+\\.\\w");

    private final InputStream standardInput;
    private final ReadingOptions options;
    private final Tempo tempo;

    /**
     * @param standardInput what {@code -} reads; it is not closed
     */
    public Sources(InputStream standardInput) {
        this(standardInput, ReadingOptions.DEFAULT);
    }

    /**
     * @param standardInput what {@code -} reads; it is not closed
     */
    public Sources(InputStream standardInput, ReadingOptions options) {
        this(standardInput, options, Tempo.DECENT);
    }

    Sources(InputStream standardInput, ReadingOptions options, Tempo tempo) {
        this.standardInput = standardInput;
        this.options = options;
        this.tempo = tempo;
    }

    /** Hands on every article of every source, and an issue for all that is none. */
    public void read(List<String> sources, Consumer<Article> articles, Consumer<Issue> issues) {
        read(sources, articles, issues, note -> {});
    }

    /** @param notes told what was passed over though nothing is wrong, a line a file: what a crawl holds beside pages */
    public void read(List<String> sources, Consumer<Article> articles, Consumer<Issue> issues, Consumer<String> notes) {
        try (Web web = new Web(tempo, options.privateAddresses(), options.maxPages(), options.cache())) {
            new Run(web, new Once(articles, issues, notes)).read(sources);
        } catch (Careful.NotOurs e) {
            throw e.unpacked();
        }
    }

    /**
     * Hands on every article of a stream that somebody else opened, and an issue for all that is none.
     *
     * @param name what people know it by
     * @param bytes not closed
     */
    public void read(String name, InputStream bytes, Consumer<Article> articles, Consumer<Issue> issues) {
        try (Web web = new Web(tempo, options.privateAddresses(), options.maxPages(), options.cache())) {
            new Run(web, new Once(articles, issues, note -> {})).read(name, bytes);
        } catch (Careful.NotOurs e) {
            throw e.unpacked();
        }
    }

    private final class Run {
        private final Web web;
        private final Content content;
        private final Sink sink;

        /** The directories we are in, by their real paths: a link may lead back to one of them. */
        private final Set<Path> open = new HashSet<>();

        Run(Web web, Sink sink) {
            this.web = web;
            Columns columns = new Columns(options.columns());
            this.content = new Content(any -> readers(any, web, columns, options), columns);
            this.sink = sink;
        }

        void read(List<String> sources) {
            for (String source : sources) {
                if (source.equals("-")) read(STANDARD_INPUT, standardInput);
                else if (Web.isAddress(source)) web.read(source, sink, content);
                else readNamed(source);
            }
        }

        void read(String name, InputStream bytes) {
            try {
                content.read(new Resource(Origin.of(name), bytes), sink);
            } catch (IOException failure) {
                sink.issue(new Issue(name, "", reason(failure)));
            }
        }

        private void readNamed(String source) {
            try {
                Path path = Path.of(source);
                Optional<String> noFile = Files.exists(path) ? Optional.empty() : whyNoAddress(source);
                if (noFile.isPresent()) sink.issue(new Issue(source, "", noFile.get()));
                else if (Glob.isPattern(source) && Files.notExists(path)) readPattern(source);
                else readPath(path);
            } catch (InvalidPathException noPath) {
                sink.issue(new Issue(source, "", "no such file"));
            }
        }

        private void readPattern(String pattern) {
            try {
                Set<Path> found = new Glob(pattern).find(sink::issue);
                if (found.isEmpty()) sink.issue(new Issue(pattern, "", "no such file, and none that fits the pattern"));
                found.forEach(this::readPath);
            } catch (IllegalArgumentException noPattern) {
                sink.issue(new Issue(pattern, "", "no such file"));
            } catch (IOException failure) {
                sink.issue(new Issue(pattern, "", reason(failure)));
            }
        }

        private void readPath(Path path) {
            try {
                if (Files.isDirectory(path)) readDirectory(path);
                else if (Files.notExists(path)) sink.issue(new Issue(path.toString(), "", "no such file"));
                else readFile(path);
            } catch (IOException failure) {
                sink.issue(new Issue(path.toString(), "", reason(failure)));
            }
        }

        private void readFile(Path path) throws IOException {
            try (InputStream bytes = Files.newInputStream(path)) {
                content.read(new Resource(Origin.of(path.toString()), bytes), sink);
            }
        }

        private void readDirectory(Path directory) throws IOException {
            Path real = directory.toRealPath();
            if (!open.add(real)) {
                sink.issue(
                        new Issue(directory.toString(), "", "leads back to a directory that it lies in; passed over"));
                return;
            }
            for (Path entry : entries(directory)) readPath(entry);
            open.remove(real);
        }
    }

    /** What to tell someone who meant an address. */
    private static Optional<String> whyNoAddress(String source) {
        if (OTHER_SCHEME.matcher(source).lookingAt())
            return Optional.of("only addresses that begin with http:// or https:// are read");
        if (WITHOUT_SCHEME.matcher(source).lookingAt())
            return Optional.of("no such file; an address begins with https://");
        return Optional.empty();
    }

    /** What reads which form. */
    private static Map<Form.Kind, Reader> readers(Reader any, Web web, Columns columns, ReadingOptions options) {
        Map<Form.Kind, Reader> readers = new EnumMap<>(Form.Kind.class);
        Reader text = new Careful(new PlainText());
        Reader html = new Careful(new HtmlPage());
        readers.put(Form.Kind.TEXT, text);
        readers.put(Form.Kind.HTML, html);
        readers.put(Form.Kind.FEED, new FeedFile(web, options::follows));
        readers.put(Form.Kind.NEWS_ML, new NewsMl());
        readers.put(Form.Kind.SITEMAP, new Sitemap(web, any));
        readers.put(Form.Kind.JSON_LINES, new JsonLines(columns));
        readers.put(Form.Kind.JSON, new JsonRecords(columns));
        readers.put(Form.Kind.CSV, new CsvTable(columns));
        Unpacking unpacking = new Unpacking();
        Warc warc = new Warc(html, text, Sources::look, unpacking);
        readers.put(Form.Kind.WARC, warc);
        readers.put(Form.Kind.GZIP, new Gzip(any, warc, unpacking));
        readers.put(Form.Kind.ZSTD, Compressed.zstd(any, unpacking));
        readers.put(Form.Kind.BZIP2, Compressed.bzip2(any, unpacking));
        readers.put(Form.Kind.XZ, Compressed.xz(any, unpacking));
        readers.put(Form.Kind.ZIP, Entries.zip(any, unpacking));
        readers.put(Form.Kind.TAR, Entries.tar(any, unpacking));
        readers.replaceAll((kind, reader) -> new Careful(reader));
        return readers;
    }

    private static Warc.Seen look(byte[] beginning) {
        return switch (Form.of(beginning, Columns.USUAL)) {
            case Form.Known(Form.Kind kind) when kind == Form.Kind.HTML -> Warc.Seen.HTML;
            case Form.Known(Form.Kind kind) when kind == Form.Kind.TEXT -> Warc.Seen.TEXT;
            case Form.Known known -> Warc.Seen.OTHER;
            case Form.Unreadable unreadable -> Warc.Seen.OTHER;
        };
    }

    private static List<Path> entries(Path directory) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory, Sources::isCorpus)) {
            stream.forEach(entries::add);
        }
        Collections.sort(entries);
        return entries;
    }

    /** Devices and pipes in a directory might never end; named as a source they are read. */
    private static boolean isCorpus(Path entry) {
        boolean isDevice = Files.exists(entry) && !Files.isRegularFile(entry) && !Files.isDirectory(entry);
        return !PathNames.isAside(entry.getFileName().toString()) && !isDevice;
    }

    static String reason(IOException failure) {
        return switch (failure) {
            case FileSystemLoopException loop -> "leads back to a directory that it lies in";
            case AccessDeniedException denied -> "no permission to read it";
            case FileSystemException system when system.getReason() != null -> "cannot be read: " + system.getReason();
            default -> "cannot be read: " + failure.getMessage();
        };
    }
}
