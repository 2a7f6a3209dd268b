package dateline.bench.references;

import dateline.evaluate.marks.MarkedReference;
import dateline.model.Article;
import dateline.model.Span;
import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.CorefChain.CorefMention;
import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * What CoreNLP's coreference takes pronouns and common nouns to stand for: the names of their chain. Before it run the
 * annotators that it needs and ours runs on, too, without fine-grained names; its own time is taken apart from theirs.
 */
final class CoreNlpReferences {
    private final StanfordCoreNLP before;
    private final StanfordCoreNLP coreference;
    private long nanosBefore;
    private long nanos;
    private long tokens;

    /** @param algorithm "statistical" or "fastneural" */
    CoreNlpReferences(String algorithm) {
        Properties first = new Properties();
        first.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        first.setProperty("ner.applyFineGrained", "false");
        first.setProperty("ner.applyNumericClassifiers", "false");
        first.setProperty("ner.useSUTime", "false");
        first.setProperty("ssplit.newlineIsSentenceBreak", "two");
        before = new StanfordCoreNLP(first);
        Properties second = new Properties();
        second.setProperty("annotators", "coref");
        second.setProperty("coref.algorithm", algorithm);
        coreference = new StanfordCoreNLP(second, false);
    }

    List<MarkedReference> references(Article article) {
        Annotation annotation = new Annotation(article.text());
        long start = cpu();
        before.annotate(annotation);
        long between = cpu();
        coreference.annotate(annotation);
        nanosBefore += between - start;
        nanos += cpu() - between;
        tokens += annotation.get(TokensAnnotation.class).size();
        List<MarkedReference> references = new ArrayList<>();
        for (CorefChain chain : annotation.get(CorefChainAnnotation.class).values()) {
            List<Span> names = new ArrayList<>();
            for (CorefMention mention : chain.getMentionsInTextualOrder())
                if (mention.mentionType == MentionType.PROPER) names.add(span(mention, annotation));
            if (names.isEmpty()) continue;
            for (CorefMention mention : chain.getMentionsInTextualOrder())
                if (mention.mentionType != MentionType.PROPER)
                    references.add(new MarkedReference(
                            span(mention, annotation), mention.mentionType == MentionType.PRONOMINAL, List.of(names)));
        }
        return references;
    }

    private static Span span(CorefMention mention, Annotation annotation) {
        List<CoreLabel> words = annotation
                .get(SentencesAnnotation.class)
                .get(mention.sentNum - 1)
                .get(TokensAnnotation.class);
        return new Span(
                words.get(mention.startIndex - 1).beginPosition(),
                words.get(mention.endIndex - 2).endPosition());
    }

    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Of the annotators before it and itself, in CPU milliseconds per thousand tokens. */
    double[] cost() {
        return new double[] {nanosBefore / 1e3 / tokens, nanos / 1e3 / tokens};
    }
}
