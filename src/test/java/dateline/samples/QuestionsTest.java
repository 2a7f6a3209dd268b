package dateline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.authority.Authority;
import dateline.corpus.Sources;
import dateline.extract.Extractor;
import dateline.extract.Parses;
import dateline.link.Linker;
import dateline.model.ArticleFacts;
import dateline.pipeline.StoreArchive;
import dateline.rdf.Iris;
import dateline.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks the twenty questions of the published samples. The rows in {@code src/test/resources/questions} have been read
 * beside the articles and are true of them; what is answered now stands in {@code target/questions}, to be read before it
 * takes their place.
 */
final class QuestionsTest {
    private static final Path QUESTIONS = Path.of("src/main/resources/questions");
    private static final Path HELD = Path.of("src/test/resources/questions");
    private static final Path ANSWERED = Path.of("target/questions");

    private static final Store STORE = Store.inMemory();

    @BeforeAll
    static void publish() {
        StoreArchive archive = new StoreArchive(STORE, new Iris(Iris.DEFAULT_BASE));
        Extractor extractor = new Extractor(Parses.kept());
        Linker linker = new Linker(Authority.bundled());
        List<ArticleFacts> facts = new ArrayList<>();
        new Sources(InputStream.nullInputStream())
                .read(
                        List.of("data/articles"),
                        article -> facts.add(linker.link(extractor.extract(article))),
                        issue -> {
                            throw new AssertionError(issue);
                        });
        archive.put(facts.stream().map(archive::entry).toList());
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    static List<String> questions() throws IOException {
        return names(QUESTIONS, ".rq");
    }

    @Test
    void thereAreTwentyQuestionsAndEachHasItsRows() throws IOException {
        assertThat(questions())
                .hasSize(20)
                .isEqualTo(Stream.concat(names(HELD, ".tsv").stream(), names(HELD, ".nt").stream())
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isAnswered(String question) throws IOException {
        Query query = QueryFactory.create(Files.readString(QUESTIONS.resolve(question + ".rq")));
        String file = question + (query.isConstructType() ? ".nt" : ".tsv");
        List<String> answer = STORE.read(snapshot -> answer(query, DatasetFactory.wrap(snapshot.dataset())));
        Files.createDirectories(ANSWERED);
        Files.write(ANSWERED.resolve(file), answer);
        assertThat(answer).containsExactlyElementsOf(Files.readAllLines(HELD.resolve(file)));
        assertThat(answer).hasSizeGreaterThan(1);
    }

    private static List<String> answer(Query query, Dataset dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QueryExecution execution =
                QueryExecution.dataset(dataset).query(query).build()) {
            if (query.isConstructType()) {
                Model model = execution.execConstruct();
                RDFDataMgr.write(out, model, Lang.NTRIPLES);
                return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
            }
            ResultSetFormatter.outputAsTSV(out, execution.execSelect());
            return out.toString(StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
