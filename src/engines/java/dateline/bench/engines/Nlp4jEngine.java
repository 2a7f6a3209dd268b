package dateline.bench.engines;

import dateline.extract.Engine;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Article;
import dateline.model.Passage;
import dateline.model.Span;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Emory NLP4J: tags, names and dependencies, the latter said in Universal Dependencies. Sentences, words and lemmas are
 * CoreNLP's, whose rules cost next to nothing, so that names and dependencies are compared on the same words.
 */
public final class Nlp4jEngine implements Engine {
    private static final int LONGEST_SENTENCE = 160; // as with CoreNLP

    /** The eighteen classes of OntoNotes in the four that our rules know; the others are no names. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("PERSON", "PERSON"),
            Map.entry("ORG", "ORGANIZATION"),
            Map.entry("GPE", "LOCATION"),
            Map.entry("LOC", "LOCATION"),
            Map.entry("FAC", "LOCATION"),
            Map.entry("NORP", "MISC"),
            Map.entry("EVENT", "MISC"),
            Map.entry("LAW", "MISC"),
            Map.entry("LANGUAGE", "MISC"),
            Map.entry("PRODUCT", "MISC"),
            Map.entry("WORK_OF_ART", "MISC"),
            Map.entry("DATE", "DATE"),
            Map.entry("TIME", "TIME"),
            Map.entry("MONEY", "MONEY"),
            Map.entry("PERCENT", "PERCENT"));

    private final StanfordCoreNLP splitter;
    private final NLPDecoder decoder = new NLPDecoder(
            Nlp4jEngine.class.getResourceAsStream("/edu/emory/mathcs/nlp/configuration/config-decode-en.xml"));

    public Nlp4jEngine() {
        Properties split = new Properties();
        split.setProperty("annotators", "tokenize");
        split.setProperty("tokenize.options", "invertible=true");
        split.setProperty("ssplit.newlineIsSentenceBreak", "never");
        splitter = new StanfordCoreNLP(split);
    }

    @Override
    public String id() {
        return "NLP4J 1.1.3";
    }

    @Override
    public ParsedArticle parse(Article article) {
        List<ParsedSentence> sentences = new ArrayList<>();
        for (Passage passage : article.passages()) if (passage.zone().bearsFacts()) parse(article, passage, sentences);
        return new ParsedArticle(article, sentences);
    }

    private void parse(Article article, Passage passage, List<ParsedSentence> sentences) {
        Annotation annotation = new Annotation(passage.span().of(article.text()));
        splitter.annotate(annotation);
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
            if (words.size() > LONGEST_SENTENCE) continue;
            List<Token> tokens = tokens(words, passage.span().begin(), article.text());
            Span span = tokens.getFirst().span().join(tokens.getLast().span());
            sentences.add(new ParsedSentence(sentences.size() + 1, passage.zone(), span, tokens));
        }
    }

    private List<Token> tokens(List<CoreLabel> words, int offset, String text) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int index = 0; index < words.size(); index++)
            nodes[index + 1] = new NLPNode(index + 1, words.get(index).word());
        decoder.decode(nodes);
        ClearTree tree = new ClearTree(nodes);
        tree.toUniversal();
        List<Token> tokens = new ArrayList<>();
        for (int index = 0; index < words.size(); index++) {
            CoreLabel word = words.get(index);
            String tag = nodes[index + 1].getPartOfSpeechTag();
            Span span = new Span(offset + word.beginPosition(), offset + word.endPosition());
            tokens.add(new Token(
                    index,
                    span,
                    span.of(text),
                    Morphology.lemmaStatic(word.word(), tag),
                    tag,
                    name(nodes[index + 1].getNamedEntityTag()),
                    tree.head(index + 1) - 1,
                    tree.relation(index + 1)));
        }
        return tokens;
    }

    /** Of "B-GPE" the class. */
    private static String name(String tag) {
        return NAMES.getOrDefault(tag.substring(tag.indexOf('-') + 1), "");
    }
}
