package dateline.bench.engines;

import dateline.model.Article;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One row of the table of engines: CPU seconds to load, heap that then lives, tokens per CPU second of one thread. One
 * row, one process, as models stay. Takes the row's name, the number of passes, of how many articles one is read, and
 * sources.
 */
public final class EngineRow {
    private static final String NAMES = "tokenize,pos,lemma,ner,depparse";
    private static final List<String> PLAIN = List.of(
            "ner.applyFineGrained=false",
            "ner.applyNumericClassifiers=false",
            "ner.useSUTime=false",
            "ner.buildEntityMentions=false");

    private EngineRow() {}

    public static void main(String[] arguments) {
        int passes = Integer.parseInt(arguments[1]);
        List<Article> articles =
                Texts.of(List.of(arguments).subList(3, arguments.length), Integer.parseInt(arguments[2]));
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        double before = Pass.processSeconds();
        Contender contender = contender(arguments[0]);
        double loading = Pass.processSeconds() - before;
        memory.gc();
        double live = memory.getHeapMemoryUsage().getUsed() / 1e6;
        Words words = new Words();
        articles.forEach(words::read);
        List<Pass> counted = new ArrayList<>();
        for (int pass = -1; pass < passes; pass++) {
            Pass each = Pass.over(articles, contender);
            if (pass >= 0) counted.add(each);
        }
        memory.gc();
        System.out.printf(
                Locale.ROOT,
                "%-34s load %5.1f CPU s  live heap %5.0f MB, %5.0f MB after  %,7.0f tokens/CPU s (%,7.0f of the process)  load %.0f%n",
                arguments[0],
                loading,
                live,
                memory.getHeapMemoryUsage().getUsed() / 1e6,
                words.count / Pass.median(counted, Pass::thread),
                words.count / Pass.median(counted, Pass::process),
                Pass.load());
    }

    private static Contender contender(String row) {
        return switch (row) {
            case "corenlp" -> Annotators.bare();
            case "corenlp-fine" ->
                Annotators.of(
                        NAMES,
                        List.of(
                                "ner.applyNumericClassifiers=false",
                                "ner.useSUTime=false",
                                "ner.buildEntityMentions=false"));
            case "corenlp-ner-defaults" -> Annotators.of(NAMES, List.of());
            case "corenlp-fastneural" -> Annotators.of(NAMES + ",coref", coref("fastneural"));
            case "corenlp-statistical" -> Annotators.of(NAMES + ",coref", coref("statistical"));
            case "corenlp-coref-quote-defaults" -> Annotators.of(NAMES + ",coref,quote", List.of());
            case "nlp4j" -> new Nlp4jEngine()::parse;
            default -> throw new IllegalArgumentException("no row " + row);
        };
    }

    /** Coreference wants mentions of entities. */
    private static List<String> coref(String algorithm) {
        List<String> settings = new ArrayList<>(PLAIN.subList(0, 3));
        settings.add("coref.algorithm=" + algorithm);
        return settings;
    }

    /** Counts words by CoreNLP's tokenizer, for all rows alike. */
    private static final class Words {
        private final edu.stanford.nlp.pipeline.StanfordCoreNLP tokenizer;
        private long count;

        Words() {
            java.util.Properties properties = new java.util.Properties();
            properties.setProperty("annotators", "tokenize");
            tokenizer = new edu.stanford.nlp.pipeline.StanfordCoreNLP(properties);
        }

        void read(Article article) {
            article.passages().stream()
                    .filter(passage -> passage.zone().bearsFacts())
                    .forEach(passage -> count += tokenizer
                            .process(passage.span().of(article.text()))
                            .get(edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation.class)
                            .size());
        }
    }
}
