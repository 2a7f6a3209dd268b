package dateline.bench.engines;

import dateline.model.Article;
import dateline.model.Passage;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** CoreNLP alone, without anything of ours. */
final class Annotators {
    private static final int LONGEST_SENTENCE =
            160; // as our engine: or the bare ones would do more than it asks of them

    private Annotators() {}

    /** Those that our engine uses, set as it sets them, passage by passage. */
    static Contender bare() {
        StanfordCoreNLP splitter = pipeline(
                "tokenize", List.of("tokenize.options=invertible=true", "ssplit.newlineIsSentenceBreak=never"));
        StanfordCoreNLP annotator = pipeline(
                "pos,lemma,ner,depparse",
                List.of(
                        "ner.applyFineGrained=false",
                        "ner.applyNumericClassifiers=false",
                        "ner.useSUTime=false",
                        "ner.buildEntityMentions=false"));
        return article -> {
            for (Passage passage : article.passages()) {
                if (!passage.zone().bearsFacts()) continue;
                Annotation annotation = new Annotation(passage.span().of(article.text()));
                splitter.annotate(annotation);
                List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
                        .filter(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class)
                                        .size()
                                <= LONGEST_SENTENCE)
                        .toList();
                annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
                if (!sentences.isEmpty()) annotator.annotate(annotation);
            }
        };
    }

    /** These annotators with their defaults but for the settings, over the whole article at once. */
    static Contender of(String annotators, List<String> settings) {
        StanfordCoreNLP pipeline = pipeline(annotators, settings);
        return article -> pipeline.annotate(new Annotation(text(article)));
    }

    private static String text(Article article) {
        return article.passages().stream()
                .filter(passage -> passage.zone().bearsFacts())
                .map(passage -> passage.span().of(article.text()))
                .collect(Collectors.joining("\n\n"));
    }

    private static StanfordCoreNLP pipeline(String annotators, List<String> settings) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            properties.setProperty(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return new StanfordCoreNLP(properties, false);
    }
}
