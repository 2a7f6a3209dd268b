package dateline.evaluate.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evaluate.trust.FitWeights.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signs are worth what the examples say. */
final class FitWeightsTest {
    @Test
    void theChanceOfAFactIsALittleLessThanTheShareThatWasRight() {
        Map<String, Double> weights = FitWeights.fit(examples(900, 100, "rule A", 300, 700, "rule B"));
        assertThat(FitWeights.chance(weights, List.of("rule A"))).isBetween(0.87, 0.90);
        assertThat(FitWeights.chance(weights, List.of("rule B"))).isBetween(0.26, 0.30);
    }

    @Test
    void whatWasSeldomSeenIsSaidWithLessCertainty() {
        Map<String, Double> few = FitWeights.fit(examples(9, 1, "rule A", 0, 0, "rule B"));
        Map<String, Double> many = FitWeights.fit(examples(900, 100, "rule A", 0, 0, "rule B"));
        assertThat(FitWeights.chance(few, List.of("rule A"))).isLessThan(FitWeights.chance(many, List.of("rule A")));
    }

    @Test
    void aSignThatWasNeverSeenSaysNothing() {
        Map<String, Double> weights = FitWeights.fit(examples(90, 10, "rule A", 30, 70, "rule B"));
        assertThat(FitWeights.chance(weights, List.of("rule C"))).isEqualTo(FitWeights.chance(weights, List.of()));
    }

    private static List<Example> examples(
            int right, int wrong, String sign, int others, int wrongOthers, String other) {
        List<Example> examples = new ArrayList<>();
        for (int index = 0; index < right; index++) examples.add(new Example(List.of(sign), true));
        for (int index = 0; index < wrong; index++) examples.add(new Example(List.of(sign), false));
        for (int index = 0; index < others; index++) examples.add(new Example(List.of(other), true));
        for (int index = 0; index < wrongOthers; index++) examples.add(new Example(List.of(other), false));
        return examples;
    }
}
