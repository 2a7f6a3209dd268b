package dateline.cli;

import dateline.model.Issue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells each issue as it comes, and counts them by what is odd, for the end of a long run. May be told by several threads. */
final class IssueTally implements Consumer<Issue> {
    /** As many stand on a screen still; of more one wants to know what they are. */
    static final int FEW = 10;

    /** Kinds that are named at the end. */
    private static final int NAMED = 5;

    /** Kinds that are told apart; a bound on memory, should reasons come that are all different. */
    private static final int MOST_KINDS = 1_000;

    private static final String OTHER = "other";

    private final Terminal terminal;
    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    IssueTally(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void accept(Issue issue) {
        terminal.tell("issue: " + issue);
        count.incrementAndGet();
        String kind = kind(issue.reason());
        synchronized (kinds) {
            kinds.merge(kinds.size() < MOST_KINDS || kinds.containsKey(kind) ? kind : OTHER, 1, Integer::sum);
        }
    }

    int count() {
        return count.get();
    }

    /** "2 issues"; if they are many, what they are: "40 issues (31 not English, 8 no text in it, 1 other)". */
    String words() {
        String all = RunOptions.count(count(), "issue");
        return count() <= FEW ? all : "%s (%s)".formatted(all, kinds());
    }

    private String kinds() {
        synchronized (kinds) {
            List<Map.Entry<String, Integer>> ordered = kinds.entrySet().stream()
                    .filter(kind -> !kind.getKey().equals(OTHER))
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(NAMED)
                    .toList();
            int named = ordered.stream().mapToInt(Map.Entry::getValue).sum();
            return Stream.concat(
                            ordered.stream().map(kind -> "%,d %s".formatted(kind.getValue(), kind.getKey())),
                            Stream.of(count() - named).filter(left -> left > 0).map("%,d other"::formatted))
                    .collect(Collectors.joining(", "));
        }
    }

    /** What is odd, without what is different each time: its figures, and what comes after it as explanation. */
    private static String kind(String reason) {
        return reason.split("[:;(]", 2)[0].strip().replaceAll("\\d[\\d.,]*", "…");
    }
}
