package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Reads a suite that tries a reader of numbers: {@code spec} says of which kind those are that a line marks, {@code results} what
 * their {@code resolution} is. Ordinals and ages are none of our figures and are passed over; of a bound ("more than 40") the
 * number counts.
 */
final class SuiteNumbers {
    private static final Map<String, String> KINDS = Map.of(
            "NumberModel", "number",
            "NumberRangeModel", "range or bound",
            "PercentModel", "percentage",
            "CurrencyModel", "money",
            "DimensionModel", "dimension",
            "TemperatureModel", "temperature",
            "OrdinalModel", "",
            "AgeModel", "");

    private SuiteNumbers() {}

    static boolean isFor(JsonNode line) {
        return line.path("results").isArray()
                && KINDS.containsKey(line.path("spec").asText());
    }

    /** Empty if its numbers are none of our figures. */
    static String kind(JsonNode line) {
        return KINDS.getOrDefault(line.path("spec").asText(), "");
    }

    static List<MarkedQuantity> quantities(JsonNode line) {
        if (kind(line).isEmpty()) return List.of();
        return StreamSupport.stream(line.path("results").spliterator(), false)
                .map(result -> result.path("resolution"))
                .map(resolution -> new MarkedQuantity(
                        QuantityBoard.values(resolution.path("value").asText()), unit(resolution)))
                .filter(quantity -> !quantity.values().isEmpty())
                .toList();
    }

    private static String unit(JsonNode resolution) {
        if (resolution.path("value").asText().endsWith("%")) return "percentage";
        return switch (resolution.path("unit").asText()) {
            case "C" -> "degree celsius";
            case "F" -> "degree fahrenheit";
            case String unit ->
                unit.toLowerCase(Locale.ROOT).replace("meter", "metre").replace("liter", "litre");
        };
    }
}
