package dateline.pipeline;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Takes articles through extraction into an archive. Articles that the archive holds unchanged are passed over without
 * extraction; an article that cannot be extracted becomes an issue, and the run goes on. What stands in the archive
 * afterwards depends on the articles and their order alone.
 */
public final class Ingestion {
    /**
     * Articles to a write transaction. Each transaction copies the index blocks it touches: a store written one article
     * at a time grew to thirty times the size of one written at once, one of a hundred at a time to three times. It is
     * also what an interrupted run has to do again, at half a CPU second each.
     */
    static final int BATCH = 100;

    private final Extraction extraction;
    private final Archive archive;
    private final int workers;
    private final Consumer<Issue> issues;
    private final Progress progress;
    private final BooleanSupplier stopped;

    /**
     * @param workers articles extracted at once
     * @param issues told what could not be read or extracted; may be called from several threads at once
     * @param stopped whether to stop early: what is extracted by then is still stored
     */
    public Ingestion(
            Extraction extraction,
            Archive archive,
            int workers,
            Consumer<Issue> issues,
            Progress progress,
            BooleanSupplier stopped) {
        this.extraction = extraction;
        this.archive = archive;
        this.workers = workers;
        this.issues = issues;
        this.progress = progress;
        this.stopped = stopped;
    }

    /** Ingests what the source gives. What reading or the archive throws ends the run and is thrown here. */
    public Summary run(ArticleSource source) {
        AtomicInteger unread = new AtomicInteger();
        Writer writer = new Writer();
        new SideBySide<>(workers, this::work, stopped)
                .run(
                        articles -> source.read(
                                article -> {
                                    progress.read();
                                    articles.accept(article);
                                },
                                issue -> {
                                    unread.incrementAndGet();
                                    issues.accept(issue);
                                }),
                        writer::take);
        writer.flush();
        return new Summary(writer.stored, writer.unchanged, writer.facts, unread.get() + writer.failed);
    }

    private Extracted work(Article article) {
        return archive.holds(article, extraction.id()) ? new Extracted.Unchanged() : extraction.extract(article);
    }

    /** Gathers facts into batches; used by one thread. */
    private final class Writer {
        private final List<ArticleFacts> batch = new ArrayList<>(BATCH);
        private int stored;
        private int unchanged;
        private int facts;
        private int failed;

        void take(Extracted extracted) {
            switch (extracted) {
                case Extracted.Facts(var found) -> {
                    batch.add(found);
                    if (batch.size() == BATCH) flush();
                }
                case Extracted.Unchanged() -> unchanged++;
                case Extracted.Failure failure -> {
                    failed++;
                    issues.accept(failure.issue());
                }
            }
            progress.done();
        }

        void flush() {
            if (batch.isEmpty()) return;
            archive.put(batch);
            stored += batch.size();
            facts += batch.stream()
                    .mapToInt(found -> (int) found.facts().count())
                    .sum();
            batch.clear();
        }
    }
}
