package dateline.identity;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader says that several outlets tell together: which reports are of one event, how many independent
 * ones there are, what they disagree on, and what became of plans. {@code data/gold/README.md} describes the fields.
 */
record StoryGold(List<Story> stories) {
    static final Path FILE = Path.of("data/gold/stories.json");

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    static StoryGold read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), StoryGold.class);
    }

    record Story(
            String story,
            Path file,
            List<Teller> articles,
            List<Copy> copies,
            List<Happening> events,
            List<Words> statements,
            List<Office> offices,
            List<Number> figures,
            List<Contrast> disagreements,
            List<Contrast> agreements,
            List<Plan> plans,
            List<Claim> claims,
            List<Different> different) {
        /** Where its articles stand. */
        Path articlesFile() {
            return Path.of("data").resolve(file);
        }

        Happening event(String id) {
            return events.stream()
                    .filter(event -> event.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("%s has no event %s".formatted(story, id)));
        }

        Teller article(String name) {
            return articles.stream()
                    .filter(each -> each.article().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("%s has no article %s".formatted(story, name)));
        }
    }

    /** An article of the story, by the last segment of its address. */
    record Teller(String article, String url, String publisher, String date) {}

    /** The same text under another outlet. */
    record Copy(Path file, String url, String publisher, String copyOf) {}

    /**
     * One event, with all that tell of it.
     *
     * @param kindOr other kinds that are as right
     * @param happened whether it is told to have happened; a plan, a claim, a denial is an event of its own
     */
    record Happening(
            String id,
            String what,
            String kind,
            List<String> kindOr,
            boolean happened,
            int independentReports,
            List<Report> told) {
        Happening {
            kindOr = some(kindOr);
        }
    }

    /**
     * Where one article tells of an event.
     *
     * @param start of the trigger, in the article's stored text
     * @param or other statuses that are as right
     */
    record Report(String article, int start, int end, String trigger, String sentence, String status, List<String> or) {
        Report {
            or = some(or);
        }
    }

    record Words(String speaker, String kind, String words, int independentReports, List<Place> told) {}

    /** A place in an article: from the first of the words of a statement to the last, and its sentence. */
    record Place(String article, int start, int end, String sentence) {}

    record Office(
            String holder, String title, Optional<String> organisation, int independentReports, List<Quote> told) {}

    /** A sentence of an article. */
    record Quote(String article, String sentence) {}

    record Number(
            String quantity,
            Optional<String> event,
            String comparator,
            Optional<BigDecimal> value,
            Optional<BigDecimal> min,
            Optional<BigDecimal> max,
            String unit,
            int independentReports,
            List<Figure> told) {}

    record Figure(String article, int start, int end, String figure, String sentence) {}

    /**
     * Two things said of one event: they cannot both be true (a disagreement), or can (an agreement).
     *
     * @param aspect figure, status, date, place, office
     * @param of the event's id
     * @param what the quantity, of figures
     * @param optional neither expected nor wrong
     */
    record Contrast(
            String aspect,
            String of,
            Optional<String> what,
            boolean optional,
            Optional<String> why,
            Side one,
            Side two) {}

    /** One side of a contrast: what it says, and every sentence that says so. */
    record Side(String says, List<Quote> told) {}

    /**
     * What became of a planned event.
     *
     * @param outcome happened, called off, silent
     * @param by the event that it became
     * @param told the sentence that tells of the outcome, where no event does
     */
    record Plan(String plan, String outcome, Optional<String> by, List<Quote> told) {
        Plan {
            told = some(told);
        }
    }

    /** An event as somebody claims it, and the event that an article tells in its own voice. */
    record Claim(String claim, String of) {}

    /** Two events that look alike. */
    record Different(String one, String two, String why) {}

    private static <T> List<T> some(@Nullable List<T> list) {
        return List.copyOf(Objects.requireNonNullElse(list, List.of()));
    }
}
