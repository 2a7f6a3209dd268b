package dateline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.model.Article;
import dateline.model.Passage;
import dateline.model.Span;
import dateline.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The zones of a page, in one form for reading and gold: "BODY [0, 12)". */
final class GoldZones {
    private static final Map<String, Zone> ZONES = Map.of(
            "headline", Zone.HEADLINE,
            "standfirst", Zone.STANDFIRST,
            "captions", Zone.CAPTION,
            "section_headings", Zone.HEADING,
            "body_paragraphs", Zone.BODY,
            "byline", Zone.CREDIT,
            "credit_line", Zone.CREDIT,
            "chrome", Zone.CHROME);

    private GoldZones() {}

    static List<String> of(JsonNode document) {
        TreeMap<Span, Zone> zones = new TreeMap<>();
        ZONES.forEach((name, zone) -> {
            JsonNode value = document.path(name);
            for (JsonNode span : value.isObject() ? List.of(value) : value) zones.put(span(span), zone);
        });
        // What stands twice is a caption the first time; the copy is furniture.
        String before = "";
        for (JsonNode caption : document.path("captions")) {
            if (caption.path("text").asText().equals(before)) zones.put(span(caption), Zone.CHROME);
            before = caption.path("text").asText();
        }
        return zones.entrySet().stream()
                .map(entry -> "%s [%d, %d)"
                        .formatted(
                                entry.getValue(),
                                entry.getKey().begin(),
                                entry.getKey().end()))
                .toList();
    }

    /** A dateline counted to its paragraph, and a photo credit to its caption, as the annotators do. */
    static List<String> of(Article article) {
        List<Passage> passages = new ArrayList<>();
        for (Passage passage : article.passages()) {
            Passage before = passages.isEmpty() ? passage : passages.getLast();
            boolean sameLine = passage.span().begin() - before.span().end() <= 4
                    && before != passage
                    && !before.span().join(passage.span()).of(article.text()).contains("\n");
            boolean dateline = before.zone() == Zone.DATELINE;
            boolean photoCredit = before.zone() == Zone.CAPTION && passage.zone() == Zone.CREDIT;
            if (sameLine && (dateline || photoCredit)) {
                passages.removeLast();
                passages.add(new Passage(
                        dateline ? passage.zone() : before.zone(), before.span().join(passage.span())));
            } else passages.add(passage);
        }
        return passages.stream()
                .map(passage -> "%s [%d, %d)"
                        .formatted(
                                passage.zone(),
                                passage.span().begin(),
                                passage.span().end()))
                .toList();
    }

    private static Span span(JsonNode span) {
        return new Span(span.path("start").asInt(), span.path("end").asInt());
    }
}
