package dateline.cli;

import dateline.corpus.ReadingOptions;
import dateline.corpus.ReadingOptions.Follow;
import dateline.corpus.Sources;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.FactsFormat;
import dateline.model.Issue;
import dateline.pipeline.Archive;
import dateline.pipeline.Extraction;
import dateline.pipeline.Ingestion;
import dateline.pipeline.Progress;
import dateline.pipeline.StoreArchive;
import dateline.pipeline.Withdrawal;
import dateline.rdf.BadFactsException;
import dateline.rdf.Iris;
import dateline.rdf.MappedArticle;
import dateline.serve.guard.Writes;
import dateline.store.Store;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes what is sent over HTTP through the pipeline, as {@code ingest}, {@code map} and {@code withdraw} would. */
final class WriteArticles implements Writes {
    /** Nothing is fetched for who sends an article: whoever wants that runs {@code ingest}. */
    private static final ReadingOptions READING = new ReadingOptions(Map.of(), Follow.NONE, 0, false, Optional.empty());

    private static final Progress UNTOLD = new Progress() {
        @Override
        public void read() {}

        @Override
        public void done() {}
    };

    private final Store store;
    private final Iris iris;
    private final Extraction extraction;
    private final FactsFormat format = new FactsFormat();

    WriteArticles(Store store, Iris iris, Extraction extraction) {
        this.store = store;
        this.iris = iris;
        this.extraction = extraction;
    }

    @Override
    public Outcome articles(byte[] body) {
        Receipt receipt = new Receipt(store, iris);
        List<String> issues = Collections.synchronizedList(new ArrayList<>());
        Sources sources = new Sources(new ByteArrayInputStream(body), READING);
        new Ingestion<>(extraction, receipt, 1, issue -> issues.add(words(issue)), UNTOLD, () -> false)
                .run((articles, unread) -> sources.read(List.of("-"), articles, unread));
        return receipt.outcome(issues);
    }

    @Override
    public Outcome facts(byte[] body) {
        Receipt receipt = new Receipt(store, iris);
        List<String> issues = new ArrayList<>();
        List<MappedArticle> entries = new ArrayList<>();
        InputStream in = new ByteArrayInputStream(body);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            format.read(
                    lines,
                    facts -> take(facts, receipt, entries, issues),
                    malformed -> issues.add(words(malformed.issue("body"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!entries.isEmpty()) receipt.put(entries);
        return receipt.outcome(issues);
    }

    private static void take(ArticleFacts facts, Receipt receipt, List<MappedArticle> entries, List<String> issues) {
        if (receipt.holds(facts.article(), facts.extractor())) return;
        Optional<String> refusal = receipt.refusal(facts.article());
        if (refusal.isPresent()) {
            issues.add(refusal.get());
            return;
        }
        try {
            entries.add(receipt.entry(facts));
        } catch (BadFactsException e) {
            issues.add(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Optional<String> withdraw(String address, Optional<String> reason) {
        Withdrawal withdrawal = new Withdrawal(store);
        Optional<String> iri = withdrawal.find(address);
        iri.ifPresent(found -> withdrawal.withdraw(List.of(found), reason));
        return iri;
    }

    /** What was sent has no name but "standard input", which would puzzle whoever sent it. */
    private static String words(Issue issue) {
        return issue.toString().replaceFirst("^standard input", "body");
    }

    /** An archive that remembers what it was given. */
    private static final class Receipt implements Archive<MappedArticle> {
        private final StoreArchive archive;
        private final Store store;
        private final Set<String> stored = new LinkedHashSet<>();
        private final Set<String> unchanged = Collections.synchronizedSet(new LinkedHashSet<>());

        Receipt(Store store, Iris iris) {
            this.archive = new StoreArchive(store, iris);
            this.store = store;
        }

        @Override
        public boolean holds(Article article, String extractor) {
            boolean holds = archive.holds(article, extractor);
            if (holds) new Withdrawal(store).find(article).ifPresent(unchanged::add);
            return holds;
        }

        @Override
        public Optional<String> refusal(Article article) {
            return archive.refusal(article);
        }

        @Override
        public MappedArticle entry(ArticleFacts facts) {
            return archive.entry(facts);
        }

        @Override
        public void put(List<MappedArticle> entries) {
            archive.put(entries);
            entries.forEach(entry -> stored.add(entry.iri()));
        }

        @Override
        public int batch() {
            return archive.batch();
        }

        Outcome outcome(List<String> issues) {
            return new Outcome(List.copyOf(stored), List.copyOf(unchanged), List.copyOf(issues));
        }
    }
}
