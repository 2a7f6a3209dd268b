package dateline.evaluate;

import dateline.model.Article;
import dateline.model.EntityType;
import dateline.model.EventKind;
import dateline.model.Figure;
import dateline.model.OfficeHolding.Tenure;
import dateline.model.Participant.Role;
import dateline.model.Span;
import dateline.model.Statement.QuoteKind;
import dateline.model.Status;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a careful reader says an article reports: a file of the gold format, in the terms of the model.
 *
 * @param name the file's, without its ending
 * @param source the file's text
 * @param digest SHA-256 of the article's stored text in UTF-8
 * @param forbidden passages out of which nothing may come
 */
public record Gold(
        String name,
        String source,
        String digest,
        List<GoldEntity> entities,
        List<GoldOffice> offices,
        List<GoldStatement> statements,
        List<GoldEvent> events,
        List<GoldFigure> figures,
        List<Span> forbidden) {

    /** Whether it is the gold of this article: of its very text. */
    public boolean isOf(Article article) {
        return digest.equals(digest(article.text()));
    }

    static String digest(String text) {
        return GoldFile.fingerprint(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param types the right ones
     * @param names the full name, aliases, and every name in the text
     * @param members of whom "the two leaders" speaks
     * @param optional neither rewarded nor punished: marked so, or never named in the text
     */
    record GoldEntity(
            String id,
            String name,
            Set<EntityType> types,
            Set<String> names,
            List<Span> mentions,
            List<String> members,
            boolean optional) {}

    record GoldOffice(String person, String title, Optional<String> organization, Tenure tenure, boolean optional) {}

    /** @param content its pieces: more than one where the quotation is interrupted */
    record GoldStatement(
            String text,
            List<Span> content,
            QuoteKind kind,
            String speaker,
            Optional<String> addressee,
            boolean optional) {}

    /**
     * @param kinds the right ones
     * @param statuses the right ones, the first the best
     * @param times the right values with the document's date known, and without
     * @param maySplit whether the annotator was not sure that all triggers speak of one event
     * @param partOf the event it is a part of: finding it as that one is right as well
     */
    record GoldEvent(
            String id,
            String label,
            Set<EventKind> kinds,
            List<Trigger> triggers,
            List<Part> participants,
            Optional<String> place,
            GoldTime time,
            List<Status> statuses,
            boolean maySplit,
            Optional<String> partOf,
            boolean optional) {
        boolean mayHaveHappened() {
            return statuses.stream().anyMatch(Status::isRealised);
        }

        boolean mayNotHaveHappened() {
            return statuses.stream().anyMatch(status -> !status.isRealised());
        }
    }

    /** @param unrealised whether this mention speaks of the event as not yet come, whatever the others do */
    record Trigger(Span span, String text, boolean unrealised) {}

    record Part(Role role, String entity) {}

    /** @param dated the value where the document's date is known; undated where it is not; empty: no date */
    record GoldTime(String dated, String undated) {
        static final GoldTime NONE = new GoldTime("", "");
    }

    record GoldFigure(
            Span span,
            String text,
            Figure.Comparator comparator,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            String unit,
            Optional<String> source,
            boolean optional) {}
}
