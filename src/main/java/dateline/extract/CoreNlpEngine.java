package dateline.extract;

import dateline.model.Article;
import dateline.model.Passage;
import dateline.model.Span;
import dateline.model.Zone;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Stanford CoreNLP: tokens, sentences, tags, lemmas, names by its statistical models alone, and the neural dependency
 * parser. Making one loads the models: some ten CPU seconds and 600 MB of heap.
 *
 * <p>Left out because they cost more than they give here: fine-grained and numeric name rules, SUTime, coreference, the
 * quote annotator.
 */
public final class CoreNlpEngine implements Engine {
    /** Longer "sentences" are tables and lists without punctuation: they are not parsed and give no facts. */
    static final int LONGEST_SENTENCE = 160;

    /** What {@link #id} says, to be had without loading the models. */
    public static final String ID = "CoreNLP 4.5.10";

    private final StanfordCoreNLP splitter;
    private final StanfordCoreNLP annotator;

    public CoreNlpEngine() {
        Properties split = new Properties();
        split.setProperty("annotators", "tokenize");
        split.setProperty("tokenize.options", "invertible=true");
        split.setProperty("ssplit.newlineIsSentenceBreak", "never");
        splitter = new StanfordCoreNLP(split);

        Properties annotate = new Properties();
        annotate.setProperty("annotators", "pos,lemma,ner,depparse");
        annotate.setProperty("ner.applyFineGrained", "false");
        annotate.setProperty("ner.applyNumericClassifiers", "false");
        annotate.setProperty("ner.useSUTime", "false");
        annotate.setProperty("ner.buildEntityMentions", "false");
        annotator = new StanfordCoreNLP(annotate, false);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public ParsedArticle parse(Article article) {
        Recasing recasing = new Recasing(article);
        List<ParsedSentence> sentences = new ArrayList<>();
        for (Passage passage : article.passages())
            if (passage.zone().bearsFacts()) parse(article, passage, recasing, sentences);
        return new ParsedArticle(article, sentences);
    }

    private void parse(Article article, Passage passage, Recasing recasing, List<ParsedSentence> sentences) {
        Annotation annotation =
                new Annotation(recasing.apply(passage.zone(), passage.span().of(article.text())));
        splitter.annotate(annotation);
        List<CoreMap> found = annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
                .filter(sentence ->
                        sentence.get(CoreAnnotations.TokensAnnotation.class).size() <= LONGEST_SENTENCE)
                .toList();
        if (found.isEmpty()) return;
        annotation.set(CoreAnnotations.SentencesAnnotation.class, found);
        annotator.annotate(annotation);
        for (CoreMap sentence : found)
            sentences.add(sentence(
                    sentences.size() + 1, passage.zone(), passage.span().begin(), sentence, article.text()));
    }

    private static ParsedSentence sentence(int number, Zone zone, int offset, CoreMap sentence, String text) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        SemanticGraph graph = sentence.get(BasicDependenciesAnnotation.class);
        List<Token> tokens = new ArrayList<>();
        for (int index = 0; index < labels.size(); index++)
            tokens.add(token(index, offset, labels.get(index), graph, text));
        Span span = tokens.getFirst().span().join(tokens.getLast().span());
        return new ParsedSentence(number, zone, span, tokens);
    }

    private static Token token(int index, int offset, CoreLabel label, SemanticGraph graph, String text) {
        IndexedWord word = graph.getNodeByIndexSafe(index + 1);
        SemanticGraphEdge edge = word == null || graph.incomingEdgeList(word).isEmpty()
                ? null
                : graph.incomingEdgeList(word).getFirst();
        Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
        return new Token(
                index,
                span,
                span.of(text),
                label.lemma(),
                label.tag(),
                label.ner() == null || label.ner().equals("O") || span.of(text).equals(",") ? "" : label.ner(),
                edge == null ? -1 : edge.getGovernor().index() - 1,
                edge == null ? "root" : edge.getRelation().toString());
    }
}
