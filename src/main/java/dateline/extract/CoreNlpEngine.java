package dateline.extract;

import dateline.model.Article;
import dateline.model.Passage;
import dateline.model.Span;
import dateline.model.Zone;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.trees.GrammaticalStructure.Extras;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Stanford CoreNLP: tokens, sentences, tags, lemmas, names by its statistical models alone, and the neural dependency
 * parser, which is asked by itself: its annotator makes four more graphs of each sentence, which nothing here looks at.
 * Making one loads the models: some six CPU seconds, on two processors, and 600 MB of heap.
 *
 * <p>Left out because they cost more than they give here: fine-grained and numeric name rules, SUTime, coreference, the
 * quote annotator.
 */
public final class CoreNlpEngine implements Engine {
    /** Longer "sentences" are tables and lists without punctuation: they are not parsed and give no facts. */
    static final int LONGEST_SENTENCE = 160;

    /** What {@link #id} says, to be had without loading the models. */
    public static final String ID = "CoreNLP 4.5.10";

    /** Sums of the parser's first layer that are kept for words and tags it has met: 4 kB each, and a tenth of the time. */
    private static final int CACHED = 20_000;

    private final StanfordCoreNLP splitter;
    private final StanfordCoreNLP annotator;
    private final DependencyParser parser;

    public CoreNlpEngine() {
        // Half of the loading is the parser's, and most machines have a second processor.
        CompletableFuture<DependencyParser> loading = CompletableFuture.supplyAsync(CoreNlpEngine::parser);
        Properties split = new Properties();
        split.setProperty("annotators", "tokenize");
        split.setProperty("tokenize.options", "invertible=true");
        split.setProperty("ssplit.newlineIsSentenceBreak", "never");
        splitter = new StanfordCoreNLP(split);

        Properties annotate = new Properties();
        annotate.setProperty("annotators", "pos,lemma,ner");
        annotate.setProperty("ner.applyFineGrained", "false");
        annotate.setProperty("ner.applyNumericClassifiers", "false");
        annotate.setProperty("ner.useSUTime", "false");
        annotate.setProperty("ner.buildEntityMentions", "false");
        annotator = new StanfordCoreNLP(annotate, false);
        parser = loading.join();
    }

    private static DependencyParser parser() {
        Properties settings = new Properties();
        settings.setProperty("numCached", Integer.toString(CACHED));
        return DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, settings);
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
        for (CoreMap sentence : found) {
            if (passage.zone() == Zone.HEADLINE) tagVerbs(sentence.get(CoreAnnotations.TokensAnnotation.class));
            sentences.add(sentence(
                    sentences.size() + 1, passage.zone(), passage.span().begin(), sentence, article.text()));
        }
    }

    /** The parser builds on the tags, so that a verb which is tagged as a noun has to be found before. */
    private static void tagVerbs(List<CoreLabel> labels) {
        List<HeadlineVerbs.Word> words = labels.stream()
                .map(label -> new HeadlineVerbs.Word(
                        label.word(),
                        label.lemma(),
                        Morphology.lemmaStatic(label.word(), "VB", true),
                        label.tag(),
                        name(label)))
                .toList();
        for (HeadlineVerbs.Verb verb : HeadlineVerbs.find(words)) {
            CoreLabel label = labels.get(verb.index());
            label.setTag(verb.tag());
            label.setLemma(Morphology.lemmaStatic(label.word(), verb.tag(), true));
        }
    }

    private static String name(CoreLabel label) {
        return label.ner() == null || label.ner().equals("O") ? "" : label.ner();
    }

    private ParsedSentence sentence(int number, Zone zone, int offset, CoreMap sentence, String text) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        @Nullable TypedDependency[] above = new TypedDependency[labels.size()];
        for (TypedDependency dependency : parser.predict(sentence).typedDependencies(Extras.NONE))
            if (dependency.gov().index() > 0) above[dependency.dep().index() - 1] = dependency;
        List<Token> tokens = new ArrayList<>();
        for (int index = 0; index < labels.size(); index++)
            tokens.add(token(index, offset, labels.get(index), above[index], text));
        Span span = tokens.getFirst().span().join(tokens.getLast().span());
        return new ParsedSentence(number, zone, span, tokens);
    }

    private static Token token(int index, int offset, CoreLabel label, @Nullable TypedDependency above, String text) {
        Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
        return new Token(
                index,
                span,
                span.of(text),
                label.lemma(),
                label.tag(),
                span.of(text).equals(",") ? "" : name(label),
                above == null ? -1 : above.gov().index() - 1,
                above == null ? "root" : above.reln().toString());
    }
}
