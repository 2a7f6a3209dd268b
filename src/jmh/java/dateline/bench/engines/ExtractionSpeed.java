package dateline.bench.engines;

import dateline.extract.CoreNlpEngine;
import dateline.extract.Engine;
import dateline.model.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the whole of extraction costs beside the bare annotators that it uses, and beside CoreNLP's own way to quotes and
 * coreference: tokens per CPU second of one thread, all in one JVM, in turn, medians of the passes and of their ratios.
 * Takes the number of passes that count, of how many articles one is read, and sources; "full" before these leaves the
 * slow third in.
 */
public final class ExtractionSpeed {
    private static final int WARM_UP = 2; // passes after which the compiler has done its work

    private static final String OURS = "extraction, whole";
    private static final String BARE = "bare annotators";
    private static final String FULL = "CoreNLP with coref and quote, defaults";

    private ExtractionSpeed() {}

    public static void main(String[] arguments) {
        boolean full = arguments[0].equals("full");
        List<String> rest = Arrays.asList(arguments).subList(full ? 1 : 0, arguments.length);
        int count = Integer.parseInt(rest.get(0));
        List<Article> articles = Texts.of(rest.subList(2, rest.size()), Integer.parseInt(rest.get(1)));
        Engine engine = new CoreNlpEngine();
        Map<String, Contender> contenders = new LinkedHashMap<>();
        contenders.put(OURS, new Extraction(engine));
        contenders.put("engine alone", engine::parse);
        contenders.put(BARE, Annotators.bare());
        if (full) contenders.put(FULL, Annotators.of("tokenize,pos,lemma,ner,depparse,coref,quote", List.of()));
        Map<String, List<Pass>> passes = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < count; round++) {
            for (Map.Entry<String, Contender> contender : contenders.entrySet()) {
                Pass pass = Pass.over(articles, contender.getValue());
                System.err.printf(
                        Locale.ROOT, "%s: %.2f CPU s; load %.1f%n", contender.getKey(), pass.thread(), Pass.load());
                if (round >= 0)
                    passes.computeIfAbsent(contender.getKey(), any -> new ArrayList<>())
                            .add(pass);
            }
        }
        print(articles.size(), tokens(articles, engine), count, passes);
    }

    private static int tokens(List<Article> articles, Engine engine) {
        return articles.stream()
                .flatMap(article -> engine.parse(article).sentences().stream())
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
    }

    private static void print(int articles, int tokens, int count, Map<String, List<Pass>> passes) {
        System.out.printf(
                Locale.ROOT,
                "%d articles, %,d tokens, medians of %d passes in turn, one thread; load %.1f%n",
                articles,
                tokens,
                count,
                Pass.load());
        System.out.printf("%-40s %16s %10s %18s %10s%n", "", "tokens/CPU s", "to ours", "of whole process", "to ours");
        passes.forEach((name, own) -> System.out.printf(
                Locale.ROOT,
                "%-40s %,16.0f %10.3f %,18.0f %10.3f%n",
                name,
                tokens / Pass.median(own, Pass::thread),
                ratio(passes.get(OURS), own, false),
                tokens / Pass.median(own, Pass::process),
                ratio(passes.get(OURS), own, true)));
        System.out.printf(
                Locale.ROOT,
                "extraction costs %.3f times the bare annotators (floor: at most 1.3)%n",
                1 / ratio(passes.get(OURS), passes.get(BARE), false));
        if (passes.containsKey(FULL))
            System.out.printf(
                    Locale.ROOT,
                    "extraction is %.1f times as fast as CoreNLP with coref and quote (floor: at least 6)%n",
                    ratio(passes.get(OURS), passes.get(FULL), false));
    }

    /** How many times ours it takes: the median over the rounds, so that what disturbs one round counts once. */
    private static double ratio(List<Pass> ours, List<Pass> others, boolean process) {
        return Pass.median(IntStream.range(0, ours.size())
                .mapToDouble(round -> process
                        ? others.get(round).process() / ours.get(round).process()
                        : others.get(round).thread() / ours.get(round).thread())
                .toArray());
    }
}
