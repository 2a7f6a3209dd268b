package dateline.cli;

import dateline.evaluate.Verdict;
import dateline.evaluate.trust.FitWeights;
import dateline.evaluate.trust.FitWeights.Example;
import dateline.evaluate.trust.JudgedFacts;
import dateline.extract.confidence.ConfidenceTable;
import dateline.extract.confidence.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the table that says how sure facts are, of facts that gold judged. */
final class FitConfidence {
    private final List<JudgedFacts> judged;

    FitConfidence(List<JudgedFacts> judged) {
        this.judged = judged;
    }

    /**
     * The verdicts with the confidence that a table of the other half of the texts gives: how sure facts would be of texts
     * that were not fitted to.
     */
    List<Verdict> heldOut() {
        List<Verdict> verdicts = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            ConfidenceTable table = new ConfidenceTable(weights(half(1 - half)));
            for (JudgedFacts each : half(half)) {
                Map<String, List<String>> signs = new Signs(each.facts()).byKey();
                for (Verdict verdict : each.verdicts())
                    verdicts.add(new Verdict(
                            verdict.kind(),
                            verdict.key(),
                            table.confidence(verdict.kind(), signs.getOrDefault(verdict.key(), List.of())),
                            verdict.right()));
            }
        }
        return verdicts;
    }

    private List<JudgedFacts> half(int which) {
        return IntStream.range(0, judged.size())
                .filter(index -> index % 2 == which)
                .mapToObj(judged::get)
                .toList();
    }

    private static Map<String, Map<String, Double>> weights(List<JudgedFacts> from) {
        Map<String, Map<String, Double>> weights = new TreeMap<>();
        examples(from).forEach((kind, examples) -> weights.put(kind, FitWeights.fit(examples)));
        return weights;
    }

    private static Map<String, List<Example>> examples(List<JudgedFacts> from) {
        Map<String, List<Example>> examples = new TreeMap<>();
        for (JudgedFacts each : from) {
            Map<String, List<String>> signs = new Signs(each.facts()).byKey();
            for (Verdict verdict : each.verdicts())
                examples.computeIfAbsent(verdict.kind(), any -> new ArrayList<>())
                        .add(new Example(signs.getOrDefault(verdict.key(), List.of()), verdict.right()));
        }
        return examples;
    }

    /** The table as a file: of each kind and sign its weight, and with how many facts it was seen, how many of them right. */
    String table() {
        StringBuilder file = new StringBuilder("""
                # How sure facts are: what each sign is worth, on the scale of log odds; the empty sign is where a kind starts.
                # Made by: dateline evaluate --gold FOLDER --fit-confidence FILE, of facts that people's gold says are right:
                """);
        sets().forEach((set, facts) -> file.append("#   %s: %d facts%n".formatted(set, facts)));
        file.append("# kind\tsign\tweight\tfacts seen with it\tright\n");
        Map<String, List<Example>> examples = examples(judged);
        weights(judged)
                .forEach((kind, ofKind) -> ofKind.forEach((sign, weight) -> {
                    List<Example> seen = examples.getOrDefault(kind, List.of()).stream()
                            .filter(example -> sign.equals(FitWeights.BASE)
                                    || example.signs().contains(sign))
                            .toList();
                    file.append(String.format(
                            Locale.ROOT,
                            "%s\t%s\t%.3f\t%d\t%d%n",
                            kind,
                            sign,
                            weight,
                            seen.size(),
                            seen.stream().filter(Example::right).count()));
                }));
        return file.toString();
    }

    private Map<String, Integer> sets() {
        return judged.stream()
                .collect(Collectors.toMap(
                        JudgedFacts::set, each -> each.verdicts().size(), Integer::sum, TreeMap::new));
    }
}
