package dateline.pipeline;

import dateline.identity.Families;
import dateline.identity.MemoryRegister;
import dateline.identity.Profile;
import dateline.identity.Resolution;
import dateline.identity.Resolver;
import dateline.model.ArticleFacts;
import dateline.model.Issue;
import dateline.rdf.BadFactsException;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import dateline.rdf.MappedArticle;
import dateline.rdf.Ontology;
import dateline.rdf.SayFindings;
import dateline.rdf.SortedNQuads;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Takes lines of the facts format, whoever made them, to RDF: the same quads as a store of the same articles. What is the
 * same across articles is known only when all are read, so facts wait in a temporary file, and what identity needs of them
 * in memory, some ten kilobytes an article.
 */
public final class Mapping {
    private final ReadFacts read;
    private final FactMapper mapper;
    private final SayFindings findings;
    private final Consumer<Issue> issues;

    /**
     * @param standardInput what {@code -} reads; not closed
     * @param issues told of each line that is not of the format, or whose facts do not hold together; the run goes on
     */
    public Mapping(Iris iris, InputStream standardInput, Consumer<Issue> issues) {
        this.mapper = new FactMapper(iris);
        this.findings = new SayFindings(iris);
        this.read = new ReadFacts(standardInput, issues);
        this.issues = issues;
    }

    /**
     * Writes sorted N-Quads for the facts of these files. Nothing is written before the last line is read. Of an article
     * that comes twice the last is taken, as in a store.
     *
     * @return how many articles were mapped
     */
    public int run(List<String> sources, OutputStream out) throws IOException {
        try (Spool spool = new Spool();
                SortedNQuads quads = new SortedNQuads(out)) {
            Map<String, Optional<Profile>> readings = new TreeMap<>();
            Map<String, Last> last = new TreeMap<>();
            Taker taker = new Taker(spool, readings, last);
            read.read(sources, taker::take);
            Resolution resolution = new Resolver(new Families()).resolve(new MemoryRegister(), readings);
            spool.read((number, facts) -> {
                MappedArticle article = mapper.article(facts);
                if (new Last(article.iri(), number).equals(last.get(article.identity())))
                    article.sendTo(resolution.names().getOrDefault(article.iri(), Map.of()), quads);
            });
            findings.send(resolution.findings(), quads);
            if (!readings.isEmpty()) Ontology.say(quads);
            quads.finish();
            return last.size();
        }
    }

    /** Which reading of an article is the last; with another headline it has another IRI. */
    private record Last(String iri, int number) {}

    private final class Taker {
        private final Spool spool;
        private final Map<String, Optional<Profile>> readings;
        private final Map<String, Last> last;

        Taker(Spool spool, Map<String, Optional<Profile>> readings, Map<String, Last> last) {
            this.spool = spool;
            this.readings = readings;
            this.last = last;
        }

        void take(String name, ArticleFacts facts) {
            try {
                MappedArticle article = mapper.article(facts);
                Last before = last.put(article.identity(), new Last(article.iri(), spool.count()));
                if (before != null) readings.remove(before.iri());
                readings.put(article.iri(), Optional.of(article.profile()));
                spool.add(facts);
            } catch (BadFactsException e) {
                issues.accept(new Issue(name, "", String.valueOf(e.getMessage())));
            }
        }
    }
}
