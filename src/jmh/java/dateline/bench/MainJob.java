package dateline.bench;

import dateline.corpus.Sources;
import dateline.extract.CoreNlpEngine;
import dateline.extract.Engine;
import dateline.extract.Extractor;
import dateline.extract.ParsedArticle;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.riot.system.StreamRDFLib;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The sample articles, once each: parsing alone, parsing and finding facts, and mapping the facts to quads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(1)
public class MainJob {
    private final List<Article> articles = new ArrayList<>();
    private final List<ArticleFacts> facts = new ArrayList<>();
    private final FactMapper mapper = new FactMapper(new Iris(Iris.DEFAULT_BASE));
    private Engine engine;
    private Extractor extractor;

    @Setup
    public void read() {
        new Sources(InputStream.nullInputStream()).read(List.of("data/articles"), articles::add, issue -> {});
        engine = new CoreNlpEngine();
        extractor = new Extractor(engine);
        for (Article article : articles) facts.add(extractor.extract(article));
    }

    @Benchmark
    public void parse(Blackhole hole) {
        for (Article article : articles) {
            ParsedArticle parsed = engine.parse(article);
            hole.consume(parsed);
        }
    }

    @Benchmark
    public void extract(Blackhole hole) {
        for (Article article : articles) hole.consume(extractor.extract(article));
    }

    @Benchmark
    public void map() {
        for (ArticleFacts each : facts) mapper.map(each, StreamRDFLib.sinkNull());
    }
}
