package dateline.pipeline;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Takes articles through extraction into an archive. Articles that the archive holds unchanged are passed over without
 * extraction; an article that cannot be extracted, or that the archive refuses, becomes an issue, and the run goes on. What stands in the archive
 * afterwards depends on the articles and their order alone.
 *
 * @param <E> what the archive keeps of an article
 */
public final class Ingestion<E> {
    private final Extraction extraction;
    private final Archive<E> archive;
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
            Archive<E> archive,
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
        return new Summary(
                writer.stored,
                writer.unchanged,
                writer.refused,
                writer.facts,
                unread.get() + writer.failed + writer.refused);
    }

    private Extracted<E> work(Article article) {
        if (archive.holds(article, extraction.id())) return new Extracted.Unchanged<>();
        Optional<String> refusal = archive.refusal(article);
        if (refusal.isPresent()) return new Extracted.Refused<>(article, refusal.get());
        try {
            ArticleFacts facts = extraction.extract(article);
            return new Extracted.Facts<>(
                    archive.entry(facts), (int) facts.facts().count());
        } catch (ExtractorUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            return new Extracted.Failure<>(article, e);
        } catch (StackOverflowError e) {
            // A sentence nested deeper than the parser can follow: odd input, not a broken machine.
            return new Extracted.Failure<>(article, e);
        }
    }

    /** Gathers facts into batches; used by one thread. */
    private final class Writer {
        private final List<E> batch = new ArrayList<>();
        private int stored;
        private int unchanged;
        private int refused;
        private int facts;
        private int failed;

        void take(Extracted<E> extracted) {
            switch (extracted) {
                case Extracted.Facts<E>(var entry, var found) -> {
                    batch.add(entry);
                    facts += found;
                    if (batch.size() >= archive.batch()) flush();
                }
                case Extracted.Unchanged<E>() -> unchanged++;
                case Extracted.Refused<E> refusal -> {
                    refused++;
                    issues.accept(refusal.issue());
                }
                case Extracted.Failure<E> failure -> {
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
            batch.clear();
        }
    }
}
