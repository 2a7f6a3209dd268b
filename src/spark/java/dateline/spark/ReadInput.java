package dateline.spark;

import dateline.corpus.Sources;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.FactsFormat;
import dateline.model.Issue;
import dateline.pipeline.Archive;
import dateline.pipeline.ArticleSource;
import dateline.pipeline.Ingestion;
import dateline.pipeline.Progress;
import dateline.rdf.BadFactsException;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;

/** Takes one input to rows of facts and issues. What goes wrong with an article becomes an issue; a broken disk does not. */
final class ReadInput {
    private final FactsRow rows;

    /** @param base what IRIs begin with */
    ReadInput(String base) {
        rows = new FactsRow(base);
    }

    /** Reads lines of the facts format, or articles in any form. */
    Iterator<Row> read(Input input, Configuration configuration) {
        return pull(sink -> {
            Path path = new Path(input.path());
            try (FSDataInputStream file = path.getFileSystem(configuration).open(path)) {
                if (input.start() > 0) file.seek(input.start() - 1);
                Remembering disk = new Remembering(file);
                InputStream bytes = input.isWhole() ? disk : new LinesBetween(disk, input.start(), input.end());
                Numbered numbered = new Numbered(input.path(), input.start(), sink);
                if (input.kind() == Input.Kind.FACTS) readFacts(bytes, numbered);
                else extract((articles, issues) -> read(input.path(), bytes, articles, issues), numbered);
                disk.throwFailure();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Reads articles, each a line of JSON. */
    Iterator<Row> read(String source, long number, Iterator<String> lines) {
        return pull(sink -> extract(
                (articles, issues) -> read(source, new LinesStream(lines), articles, issues),
                new Numbered(source, number, sink)));
    }

    private static void read(String source, InputStream bytes, Consumer<Article> articles, Consumer<Issue> issues) {
        new Sources(InputStream.nullInputStream()).read(source, bytes, articles, issues);
    }

    private static Iterator<Row> pull(Consumer<Consumer<Row>> source) {
        Pull<Row> pull = new Pull<>(source);
        TaskContext task = TaskContext.get();
        if (task != null) task.addTaskCompletionListener((TaskCompletionListener) ended -> pull.close());
        return pull;
    }

    private void readFacts(InputStream bytes, Numbered sink) throws IOException {
        new FactsFormat()
                .read(
                        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)),
                        facts -> {
                            try {
                                sink.rows.accept(sink.row(facts));
                            } catch (BadFactsException e) {
                                sink.issue(new Issue(sink.source, "", String.valueOf(e.getMessage())));
                            }
                        },
                        malformed -> sink.issue(malformed.issue(sink.source)));
    }

    private static void extract(ArticleSource source, Numbered sink) {
        // One worker: the cores are shared by tasks already.
        new Ingestion<>(OnExecutor.extraction(), sink, 1, sink::issue, NoProgress.NONE, () -> false).run(source);
    }

    /** Remembers that a file could not be read: a reader makes an issue of that, but the task is to be tried again. */
    private static final class Remembering extends FilterInputStream {
        private Optional<IOException> failure = Optional.empty();

        Remembering(InputStream bytes) {
            super(bytes);
        }

        void throwFailure() throws IOException {
            if (failure.isPresent()) throw failure.get();
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                failure = Optional.of(e);
                throw e;
            }
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return super.read(into, offset, length);
            } catch (IOException e) {
                failure = Optional.of(e);
                throw e;
            }
        }
    }

    private enum NoProgress implements Progress {
        NONE;

        @Override
        public void read() {}

        @Override
        public void done() {}
    }

    /** Rows as an archive, numbered in the order in which they come. */
    private final class Numbered implements Archive<Row> {
        private final String source;
        private final AtomicLong number;
        private final Consumer<Row> rows;

        Numbered(String source, long number, Consumer<Row> rows) {
            this.source = source;
            this.number = new AtomicLong(number);
            this.rows = rows;
        }

        Row row(ArticleFacts facts) {
            return ReadInput.this.rows.of(source, number.getAndIncrement(), facts);
        }

        void issue(Issue issue) {
            rows.accept(FactsRow.of(source, number.getAndIncrement(), issue));
        }

        @Override
        public boolean holds(Article article, String extractor) {
            return false;
        }

        @Override
        public Row entry(ArticleFacts facts) {
            return row(facts);
        }

        @Override
        public void put(List<Row> entries) {
            entries.forEach(rows);
        }

        @Override
        public int batch() {
            return 1;
        }
    }
}
