package dateline.evaluate.reading;

import dateline.evaluate.Tally;
import dateline.model.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers the questions to a page from a reading of it. */
final class ComparePage {
    /** So many of the missing and of the spurious lines are shown, so many characters of each. */
    private static final int EXCERPTS = 3;

    private static final int EXCERPT = 90;

    private static final Tally RIGHT = new Tally(1, 0, 0);
    private static final Tally WRONG = new Tally(0, 1, 1);
    private static final Tally ABSENT = new Tally(0, 0, 1);
    private static final Tally INVENTED = new Tally(0, 1, 0);

    private final GoldPage page;
    private final PageReading reading;
    private final List<PageScore> scores = new ArrayList<>();

    private ComparePage(GoldPage page, PageReading reading) {
        this.page = page;
        this.reading = reading;
    }

    static List<PageScore> compare(GoldPage page, PageReading reading) {
        ComparePage comparison = new ComparePage(page, reading);
        for (Question question : page.questions()) comparison.answer(question);
        return comparison.scores;
    }

    private void answer(Question question) {
        switch (question) {
            case Question.Body(String text) -> body(text);
            case Question.Segments(List<String> with, List<String> without) -> segments(with, without);
            case Question.Published(Optional<Timestamp> date) -> published(date);
            case Question.Headline(Optional<String> words) -> headline(words);
            case Question.Authors(List<String> names) -> authors(names);
        }
    }

    private void body(String gold) {
        Shingles found = Shingles.of(reading.body());
        Shingles wanted = Shingles.of(gold);
        add(
                ReadingMeasure.BODY,
                found.against(wanted),
                Stream.concat(
                        foreign(gold, found).map(line -> "missing: " + line),
                        foreign(reading.body(), wanted).map(line -> "spurious: " + line)));
    }

    private static Stream<String> foreign(String text, Shingles others) {
        return text.lines()
                .filter(line -> Shingles.of(line).areForeignTo(others))
                .limit(EXCERPTS)
                .map(ComparePage::excerpt);
    }

    private void segments(List<String> with, List<String> without) {
        String body = Plain.line(reading.body());
        List<String> missing =
                with.stream().filter(piece -> !body.contains(Plain.line(piece))).toList();
        List<String> spurious = without.stream()
                .filter(piece -> body.contains(Plain.line(piece)))
                .toList();
        add(
                ReadingMeasure.SEGMENTS,
                new Tally(with.size() - missing.size(), spurious.size(), missing.size()),
                Stream.concat(
                        missing.stream().map(piece -> "missing: " + excerpt(piece)),
                        spurious.stream().map(piece -> "spurious: " + excerpt(piece))));
    }

    private void published(Optional<Timestamp> gold) {
        whole(ReadingMeasure.DATE, reading.published(), gold, Dates::isSameDay);
        gold.flatMap(Dates::moment)
                .ifPresent(moment -> whole(
                        ReadingMeasure.MOMENT,
                        reading.published().flatMap(Dates::moment),
                        Optional.of(moment),
                        (said, wanted) -> said.isEqual(wanted)));
    }

    private void headline(Optional<String> gold) {
        whole(ReadingMeasure.HEADLINE, reading.headline(), gold, (said, wanted) -> Plain.title(said)
                .equals(Plain.title(wanted)));
        add(
                ReadingMeasure.HEADLINE_WORDS,
                Shingles.words(Plain.title(reading.headline().orElse("")))
                        .against(Shingles.words(Plain.title(gold.orElse("")))),
                Stream.of());
    }

    private void authors(List<String> gold) {
        Map<String, String> wanted = byName(gold);
        Map<String, String> said = byName(reading.authors());
        whole(
                ReadingMeasure.AUTHORS,
                Optional.of(said).filter(names -> !names.isEmpty()),
                Optional.of(wanted).filter(names -> !names.isEmpty()),
                (one, other) -> one.keySet().equals(other.keySet()));
        int right = (int) said.keySet().stream().filter(wanted::containsKey).count();
        add(
                ReadingMeasure.AUTHOR_NAMES,
                new Tally(right, said.size() - right, wanted.size() - right),
                Stream.concat(
                        without(wanted, said).map(name -> "missing: " + name),
                        without(said, wanted).map(name -> "spurious: " + name)));
    }

    private static Map<String, String> byName(List<String> names) {
        return names.stream()
                .collect(Collectors.toMap(Plain::name, name -> name, (one, other) -> one, LinkedHashMap::new));
    }

    private static Stream<String> without(Map<String, String> names, Map<String, String> others) {
        return names.entrySet().stream()
                .filter(entry -> !others.containsKey(entry.getKey()))
                .map(Map.Entry::getValue);
    }

    private <T> void whole(ReadingMeasure measure, Optional<T> said, Optional<T> gold, BiPredicate<T, T> isSame) {
        if (said.isPresent() && gold.isPresent()) {
            boolean same = isSame.test(said.get(), gold.get());
            add(
                    measure,
                    same ? RIGHT : WRONG,
                    same ? Stream.of() : Stream.of("wrong: %s, not %s".formatted(words(said), words(gold))));
        } else if (gold.isPresent()) add(measure, ABSENT, Stream.of("absent: " + words(gold)));
        else if (said.isPresent()) add(measure, INVENTED, Stream.of("invented: " + words(said)));
        else add(measure, Tally.NONE, Stream.of());
    }

    private static String words(Optional<?> value) {
        return excerpt(value.map(any -> any instanceof Map<?, ?> names ? names.values() : any)
                .map(Object::toString)
                .orElse(""));
    }

    private void add(ReadingMeasure measure, Tally tally, Stream<String> errors) {
        scores.add(new PageScore(measure, page.id(), tally, errors.toList()));
    }

    private static String excerpt(String text) {
        String line = Plain.line(text);
        return line.length() <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, EXCERPT))) + "…";
    }
}
