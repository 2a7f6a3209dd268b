package dateline.bench.engines;

import dateline.extract.CoreNlpEngine;
import dateline.model.Article;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Extraction in one thread of a process of its own: prints the median of its rounds, in seconds by the clock. Two such
 * processes at a time, which share nothing, show what the machine's second processor can give. Takes the same as
 * {@link TwoThreads}.
 */
public final class OneThread {
    private static final int WARM_UP = 2;

    private OneThread() {}

    public static void main(String[] arguments) {
        int rounds = Integer.parseInt(arguments[0]);
        List<Article> articles =
                Texts.of(List.of(arguments).subList(2, arguments.length), Integer.parseInt(arguments[1]));
        Contender extraction = new Extraction(new CoreNlpEngine());
        List<Pass> passes = Stream.generate(() -> Pass.over(articles, extraction))
                .limit(WARM_UP + rounds)
                .skip(WARM_UP)
                .toList();
        System.out.printf(Locale.ROOT, "%.2f%n", Pass.median(passes, Pass::wall));
    }
}
