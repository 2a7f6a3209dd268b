package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    @Test
    void theIndexNamesEveryQuestion() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/questions"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".rq"))
                    .map(name -> name.replace(".rq", ""))
                    .sorted()
                    .toList();
            assertThat(Questions.all()).extracting(Questions.Question::name).isEqualTo(names);
        }
    }

    @Test
    void eachIsAskedInWordsAndInSparql() {
        for (Questions.Question question : Questions.all()) {
            assertThat(question.title()).as(question.name()).endsWith("?");
            assertThat(QueryFactory.create(question.query()))
                    .as(question.name())
                    .isNotNull();
        }
    }
}
