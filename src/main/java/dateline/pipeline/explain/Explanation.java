package dateline.pipeline.explain;

import dateline.extract.Extractor;
import dateline.extract.NearMiss;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.Mention;
import dateline.model.Sentence;
import dateline.pipeline.explain.Explained.Found;
import dateline.pipeline.explain.Explained.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why an article gives the facts it gives.
 *
 * @param sentences those that can bear facts, in text order
 */
public record Explanation(Article article, List<Explained> sentences) {
    public Explanation {
        sentences = List.copyOf(sentences);
    }

    /** Extracts an article and writes down what the rules did. */
    public static Explanation of(Article article, Extractor extractor) {
        List<NearMiss> missed = new ArrayList<>();
        ArticleFacts facts =
                extractor.extract(article, (rule, passage, reason) -> missed.add(new NearMiss(rule, passage, reason)));
        missed.sort(Comparator.comparingInt(miss -> miss.passage().begin()));
        DescribeFacts describe = new DescribeFacts(facts);
        return new Explanation(
                article,
                facts.sentences().stream()
                        .map(sentence -> explained(sentence, facts, describe.in(sentence.number()), missed))
                        .toList());
    }

    /** One sentence of it alone; none if there is no such sentence. */
    public Explanation only(int number) {
        return new Explanation(
                article,
                sentences.stream()
                        .filter(each -> each.sentence().number() == number)
                        .toList());
    }

    private static Explained explained(
            Sentence sentence, ArticleFacts facts, List<Found> found, List<NearMiss> missed) {
        return new Explained(
                sentence,
                plain(sentence.span().of(facts.article().text())),
                references(sentence, facts),
                found,
                missed.stream()
                        .filter(miss -> sentence.span().overlaps(miss.passage()))
                        .distinct()
                        .toList());
    }

    private static List<Reference> references(Sentence sentence, ArticleFacts facts) {
        record At(int begin, Reference reference) {}
        Set<Mention.Kind> unnamed = Set.of(Mention.Kind.PRONOUN, Mention.Kind.NOMINAL);
        List<At> references = new ArrayList<>();
        for (Entity entity : facts.entities())
            for (Mention mention : entity.mentions())
                if (mention.sentence() == sentence.number() && unnamed.contains(mention.kind()))
                    references.add(new At(mention.span().begin(), new Reference(mention.text(), entity.name())));
        return references.stream()
                .sorted(Comparator.comparingInt(At::begin))
                .map(At::reference)
                .collect(Collectors.toList());
    }

    static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
