package dateline.evaluate.trust;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.evaluate.Verdict;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.Mention;
import dateline.model.Span;
import dateline.model.Statement;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * By {@code quotes} with {@code content} and {@code source} spans: a statement is right if one of the gold, of whatever
 * type, has half its characters in common with it (twice the common over the sum of both) and names its source with
 * words that speak of the speaker. Whom a pronoun stands for such gold does not say.
 */
public final class JudgeStatements implements Judge {
    private static final double ENOUGH = 0.5;

    @Override
    public boolean isFor(JsonNode firstLine) {
        return firstLine.path("quotes").isArray();
    }

    private record Quote(BitSet content, List<Span> source) {}

    @Override
    public List<Verdict> judge(JsonNode line, ArticleFacts facts) {
        List<Quote> quotes = list(
                line.path("quotes"),
                quote -> new Quote(
                        characters(list(quote.path("content"), JudgeStatements::span)),
                        list(quote.path("source"), JudgeStatements::span)));
        Map<String, Entity> speakers =
                facts.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        return facts.statements().stream()
                .map(statement -> new Verdict(
                        "statements",
                        statement.id(),
                        statement.confidence(),
                        quotes.stream()
                                .anyMatch(quote -> overlap(characters(statement.passages()), quote.content()) >= ENOUGH
                                        && isNamed(statement, speakers, quote.source()))))
                .toList();
    }

    private static boolean isNamed(Statement statement, Map<String, Entity> entities, List<Span> source) {
        List<Span> speaker = statement.speakerSpan().isPresent()
                ? statement.speakerSpan().stream().toList()
                : statement.speaker().map(entities::get).map(Entity::mentions).stream()
                        .flatMap(List::stream)
                        .map(Mention::span)
                        .toList();
        return speaker.stream().anyMatch(span -> source.stream().anyMatch(span::overlaps));
    }

    private static double overlap(BitSet one, BitSet other) {
        BitSet common = (BitSet) one.clone();
        common.and(other);
        return 2.0 * common.cardinality() / (one.cardinality() + other.cardinality());
    }

    private static BitSet characters(List<Span> spans) {
        BitSet characters = new BitSet();
        spans.forEach(span -> characters.set(span.begin(), span.end()));
        return characters;
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
        return StreamSupport.stream(array.spliterator(), false).map(reader).toList();
    }
}
