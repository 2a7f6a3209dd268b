package dateline.evaluate.trust;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.evaluate.Verdict;
import dateline.evaluate.marks.EventTypeBoard;
import dateline.model.ArticleFacts;
import dateline.model.Event;
import dateline.model.Report;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * By {@code sentences} and {@code events} of some types: a report of an event whose kind stands for such a type (see
 * {@link EventTypeBoard}) is right if the gold has an event of the type in the same sentence. Reports of other kinds are
 * not judged.
 */
public final class JudgeEvents implements Judge {
    @Override
    public boolean isFor(JsonNode firstLine) {
        return firstLine.path("sentences").isArray() && firstLine.path("events").isArray();
    }

    @Override
    public List<Verdict> judge(JsonNode line, ArticleFacts facts) {
        List<Span> sentences = StreamSupport.stream(line.path("sentences").spliterator(), false)
                .map(JudgeEvents::span)
                .toList();
        List<Verdict> verdicts = new ArrayList<>();
        for (Event event : facts.events()) {
            List<String> types = EventTypeBoard.types(event.kind());
            if (types.isEmpty()) continue;
            for (Report report : event.reports())
                verdicts.add(new Verdict(
                        "events",
                        event.key(report),
                        report.confidence(),
                        StreamSupport.stream(line.path("events").spliterator(), false)
                                .filter(gold -> types.contains(gold.path("type").asText()))
                                .map(gold -> span(gold.path("trigger")))
                                .anyMatch(trigger -> sentences.stream()
                                        .anyMatch(sentence ->
                                                sentence.overlaps(trigger) && sentence.overlaps(report.trigger())))));
        }
        return verdicts;
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }
}
