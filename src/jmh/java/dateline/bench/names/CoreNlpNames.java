package dateline.bench.names;

import dateline.evaluate.marks.MarkedName;
import dateline.model.Article;
import dateline.model.Span;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.EntityTypeAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.MentionsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * The entity mentions of CoreNLP's {@code tokenize,pos,lemma,ner}, with nothing set but whether names are fine-grained.
 * The pronouns among them ("he" as a PERSON) are left out: no gold set of names has them, and they would cost CoreNLP a
 * third of its precision.
 */
final class CoreNlpNames {
    private static final Map<String, String> TYPES = Map.of(
            "PERSON", "person",
            "ORGANIZATION", "organization",
            "LOCATION", "place",
            "CITY", "place",
            "STATE_OR_PROVINCE", "place",
            "COUNTRY", "place");

    private final StanfordCoreNLP pipeline;

    CoreNlpNames(boolean fineGrained) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner");
        if (!fineGrained) properties.setProperty("ner.applyFineGrained", "false");
        pipeline = new StanfordCoreNLP(properties);
    }

    List<MarkedName> names(Article article) {
        Annotation annotation = new Annotation(article.text());
        pipeline.annotate(annotation);
        return annotation.get(MentionsAnnotation.class).stream()
                .filter(mention -> TYPES.containsKey(mention.get(EntityTypeAnnotation.class)))
                .filter(mention -> !isPronoun(mention))
                .map(mention -> new MarkedName(
                        new Span(
                                mention.get(CharacterOffsetBeginAnnotation.class),
                                mention.get(CharacterOffsetEndAnnotation.class)),
                        Objects.requireNonNull(TYPES.get(mention.get(EntityTypeAnnotation.class)))))
                .toList();
    }

    private static boolean isPronoun(CoreMap mention) {
        return mention.get(TokensAnnotation.class).getFirst().tag().startsWith("PRP");
    }
}
