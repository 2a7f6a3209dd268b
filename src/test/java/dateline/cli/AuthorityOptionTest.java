package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Linking to an authority of one's own. */
class AuthorityOptionTest {
    private static final String SKOS = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix schema: <https://schema.org/> .
            <https://names.example/brandt> a skos:Concept , schema:Person ;
                skos:prefLabel "Ilka Maria Brandt"@en , "Brandt, Ilka"@de ;
                skos:altLabel "Ilka Brandt" ;
                skos:exactMatch <https://other.example/17> .
            """;
    private static final String SCHEMA = """
            <https://names.example/council> a <http://schema.org/GovernmentOrganization> ;
                <http://schema.org/name> "Council of Lindport" ; <http://schema.org/alternateName> "Lindport Council" .
            """;

    @TempDir
    private Path folder;

    private Path article;

    @BeforeEach
    void write() throws IOException {
        article = folder.resolve("article.txt");
        Files.writeString(article, """
                Mayor meets the council

                Mayor Ilka Brandt met members of the Lindport Council on Monday. Brandt said the talks went well.
                """);
    }

    @Test
    void namesAreLinkedToIt() throws IOException {
        Path people = Files.writeString(folder.resolve("people.ttl"), SKOS);
        Path bodies = Files.writeString(folder.resolve("bodies.ttl"), SCHEMA);
        Run run = Run.of(
                "extract", "--authority", people.toString(), "--authority", bodies.toString(), article.toString());
        assertThat(run.code()).as(run.told()).isZero();
        JsonNode facts = new ObjectMapper().readTree(run.output());
        JsonNode brandt = named(facts, "Ilka Maria Brandt");
        assertThat(brandt.path("links").toString())
                .contains("https://names.example/brandt", "https://other.example/17");
        assertThat(named(facts, "Council of Lindport").path("links").toString())
                .contains("https://names.example/council");
        assertThat(facts.path("extractor").asText()).containsPattern("with authority [0-9a-f]{8}$");
    }

    private static JsonNode named(JsonNode facts, String name) {
        return StreamSupport.stream(facts.path("entities").spliterator(), false)
                .filter(entity -> entity.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s is not in %s".formatted(name, facts.path("entities"))));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Run run = Run.of("extract", "--authority", "nowhere.ttl", article.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told()).contains("there is no file nowhere.ttl");
    }

    @Test
    void aFileThatIsBrokenIsNamedWithTheLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.ttl"), "<https://names.example/brandt> oops");
        Run run = Run.of("extract", "--authority", broken.toString(), article.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told()).contains("broken.ttl is no authority", "line: 1");
    }

    @Test
    void aFileThatNamesNothingIsRefused() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.ttl"), "<https://a.example/1> <https://a.example/p> 1 .");
        Run run = Run.of("extract", "--authority", empty.toString(), article.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told()).contains("empty.ttl is no authority", "skos:prefLabel or schema:name");
    }

    @Test
    void jsonLdIsNotReadForItMayFetch() throws IOException {
        Path json = Files.writeString(folder.resolve("people.jsonld"), "{}");
        Run run = Run.of("extract", "--authority", json.toString(), article.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told()).contains("Turtle, N-Triples and RDF/XML");
    }
}
