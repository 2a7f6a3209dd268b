package dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeededWordsTest {
    private static final List<TimeRule> RULES = Stream.of(
                    CalendarTimes.RULES,
                    Quarters.RULES,
                    RelativeTimes.RULES,
                    Distances.RULES,
                    VagueTimes.RULES,
                    HoursOfDay.RULES,
                    Repetitions.RULES,
                    Durations.RULES)
            .flatMap(List::stream)
            .toList();

    @Test
    void onePartOfEachAlternativeIsNeeded() {
        assertThat(needed("(?:the )?(?:spring|fall) of")).contains(Set.of("spring", "fall"));
        assertThat(needed("(?<day>[1-9]|[12]\\d)(?:st|nd)? of May")).contains(Set.of(" of may"));
        assertThat(needed("Q(?<quarter>[1-4])")).contains(Set.of("q0"));
    }

    @Test
    void whatMayBeMissingOrComeAgainIsNotNeeded() {
        assertThat(needed("ab+c")).contains(Set.of("a"));
        assertThat(needed("(?<!then )current(?=ly)")).contains(Set.of("current"));
        assertThat(needed("(?:lately)?|now")).isEmpty();
        assertThat(needed("[a-z]+")).isEmpty();
    }

    @Test
    void noTimeOfTheSamplesStandsWhereItsWordsDoNot() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data/articles"))) {
            for (Path file : files.toList())
                for (String line : Files.readAllLines(file))
                    for (String sentence : line.split("[.]\\s")) holds(sentence);
        }
    }

    @Test
    void mostRulesNeedSomething() {
        assertThat(RULES.stream().filter(rule -> NeededWords.of(rule.pattern()).isPresent()))
                .hasSizeGreaterThan(RULES.size() * 9 / 10);
    }

    private static void holds(String sentence) {
        if (sentence.isEmpty()) return;
        String plain = NeededWords.plain(sentence);
        for (TimeRule rule : RULES)
            if (!rule.find(sentence, new Span(0, sentence.length())).isEmpty())
                NeededWords.of(rule.pattern()).ifPresent(words -> assertThat(words)
                        .as("%s in %s", rule.pattern(), sentence)
                        .anyMatch(plain::contains));
    }

    private static Optional<Set<String>> needed(String pattern) {
        return NeededWords.of(Pattern.compile(pattern));
    }
}
