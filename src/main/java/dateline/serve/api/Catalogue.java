package dateline.serve.api;

import dateline.serve.Questions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All questions, in order and by name. */
public final class Catalogue {
    private final List<Question> questions =
            Questions.all().stream().map(Question::of).toList();
    private final Map<String, Question> byName =
            questions.stream().collect(Collectors.toMap(Question::name, Function.identity()));

    public List<Question> questions() {
        return questions;
    }

    public Optional<Question> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The name of a question that somebody calls by its file's name or its number. */
    Optional<String> properName(String called) {
        return questions.stream()
                .filter(question -> question.file().equals(called)
                        || question.file().startsWith(called + "-") && called.matches("\\d\\d"))
                .map(Question::name)
                .findFirst();
    }
}
