package dateline.cli;

import dateline.model.Issue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells issues as they come, and counts them by what is odd, for the end of a long run. Of a source that is odd in one way
 * thousands of times it tells the first, and how many more there were. May be told by several threads.
 */
final class IssueTally implements Consumer<Issue> {
    /** As many stand on a screen still; of more one wants to know what they are. */
    static final int FEW = 10;

    /** As many of one kind are told of one source; more would bury what is odd about the others. */
    static final int TOLD = 20;

    /** Sources and kinds that are counted at a time, the latest; a bound on memory for runs over millions of files. */
    private static final int MOST_SOURCES = 1_000;

    /** Kinds that are named at the end. */
    private static final int NAMED = 5;

    /** Kinds that are told apart; a bound on memory, should reasons come that are all different. */
    private static final int MOST_KINDS = 1_000;

    private static final String OTHER = "other";

    private final Terminal terminal;
    private final Map<Oddity, Integer> told = new LinkedHashMap<>();
    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private int count;

    /** What is odd about a source. */
    private record Oddity(String source, String kind) {}

    IssueTally(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void accept(Issue issue) {
        count++;
        String kind = kind(issue.reason());
        kinds.merge(kinds.size() < MOST_KINDS || kinds.containsKey(kind) ? kind : OTHER, 1, Integer::sum);
        if (told(new Oddity(issue.source(), kind)) <= TOLD) terminal.tell("issue: " + issue);
    }

    /** Says how many were not told one by one. */
    synchronized void end() {
        told.forEach(this::tellRest);
        told.clear();
    }

    synchronized int count() {
        return count;
    }

    /** "2 issues"; if they are many, what they are: "40 issues (31 not English, 8 no text in it, 1 other)". */
    synchronized String words() {
        String all = RunOptions.count(count(), "issue");
        return count() <= FEW ? all : "%s (%s)".formatted(all, kinds());
    }

    private String kinds() {
        List<Map.Entry<String, Integer>> ordered = kinds.entrySet().stream()
                .filter(kind -> !kind.getKey().equals(OTHER))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(NAMED)
                .toList();
        long named = ordered.stream().mapToLong(Map.Entry::getValue).sum();
        return Stream.concat(
                        ordered.stream().map(kind -> "%,d %s".formatted(kind.getValue(), kind.getKey())),
                        Stream.of(count - named).filter(left -> left > 0).map("%,d other"::formatted))
                .collect(Collectors.joining(", "));
    }

    /** How often it was met, this time included. */
    private int told(Oddity oddity) {
        int times = Optional.ofNullable(told.remove(oddity)).orElse(0) + 1;
        if (told.size() == MOST_SOURCES) {
            Oddity longestAgo = told.keySet().iterator().next();
            tellRest(longestAgo, told.getOrDefault(longestAgo, 0));
            told.remove(longestAgo);
        }
        told.put(oddity, times);
        return times;
    }

    private void tellRest(Oddity oddity, int times) {
        if (times > TOLD)
            terminal.tell(
                    "issue: %s: %,d more of the same kind: %s".formatted(oddity.source(), times - TOLD, oddity.kind()));
    }

    /** What is odd, without what is different each time: figures, quoted words, and what comes after it as explanation. */
    private static String kind(String reason) {
        String same = reason.replaceAll("\"[^\"]*\"", "…");
        return same.split("[:;(]", 2)[0].strip().replaceAll("\\d[\\d.,]*", "…");
    }
}
