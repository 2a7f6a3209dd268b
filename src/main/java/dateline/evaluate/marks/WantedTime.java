package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.model.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * A time expression of the gold.
 *
 * @param values any of them is right
 */
record WantedTime(Span span, String type, Set<String> values) {
    private static final int YEAR = 4; // letters of a year

    /** One with a value in TIMEX3. */
    static WantedTime marked(JsonNode time) {
        return new WantedTime(
                span(time),
                time.path("type").asText(),
                Set.of(time.path("value").asText()));
    }

    /**
     * One with a {@code resolution} to several {@code values}. Each gives its {@code timex}, with the years that it leaves open
     * filled in from where it begins, and times of a day put on the day of reference, as TIMEX3 has them.
     */
    static WantedTime resolved(JsonNode result, String reference) {
        Set<String> values = new LinkedHashSet<>();
        String type = "";
        for (JsonNode value : result.path("resolution").path("values")) {
            String timex = value.path("timex").asText();
            String begin = value.path(value.has("start") ? "start" : "value").asText();
            if (type.isEmpty()) type = type(value.path("type").asText());
            if (timex.startsWith("XXXX") && begin.matches("\\d{4}-.*"))
                timex = timex.contains("W")
                        ? begin.replace(' ', 'T')
                        : begin.substring(0, YEAR) + timex.substring(YEAR);
            if (timex.startsWith("T") && reference.length() >= "2031-05-14".length())
                timex = reference.substring(0, "2031-05-14".length()) + timex;
            values.add(timex.matches(".*T\\d\\d") ? timex + ":00" : timex.replaceFirst("(T\\d\\d:\\d\\d):00$", "$1"));
        }
        return new WantedTime(span(result), type, values);
    }

    static List<WantedTime> all(JsonNode line) {
        return line.path("timex").isArray()
                ? StreamSupport.stream(line.path("timex").spliterator(), false)
                        .filter(time -> time.path("start").isInt())
                        .map(WantedTime::marked)
                        .toList()
                : StreamSupport.stream(line.path("results").spliterator(), false)
                        .filter(time -> time.path("start").isInt())
                        .map(time -> resolved(time, line.path("ref").asText()))
                        .toList();
    }

    private static String type(String theirs) {
        return switch (theirs) {
            case "date", "daterange" -> "DATE";
            case "time", "timerange", "datetime", "datetimerange" -> "TIME";
            default -> theirs.toUpperCase(Locale.ROOT);
        };
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }
}
