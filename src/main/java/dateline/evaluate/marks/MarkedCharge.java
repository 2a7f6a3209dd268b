package dateline.evaluate.marks;

import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.Mention;
import dateline.model.Span;
import java.util.List;

/**
 * Somebody is in charge of a body.
 *
 * @param title of the office: "commander"
 * @param holder all passages that speak of the one in charge
 * @param body all passages that speak of the body
 */
public record MarkedCharge(String title, List<Span> holder, List<Span> body) {
    public MarkedCharge {
        holder = List.copyOf(holder);
        body = List.copyOf(body);
    }

    /** The offices of an article's facts that are of bodies, not of countries. */
    public static List<MarkedCharge> in(ArticleFacts facts) {
        return facts.offices().stream()
                .filter(office -> office.organization()
                        .filter(id -> entity(facts, id).type().isOrganization())
                        .isPresent())
                .map(office -> new MarkedCharge(
                        office.title(),
                        spans(entity(facts, office.holder())),
                        spans(entity(facts, office.organization().orElseThrow()))))
                .toList();
    }

    private static Entity entity(ArticleFacts facts, String id) {
        return facts.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Span> spans(Entity entity) {
        return entity.mentions().stream().map(Mention::span).toList();
    }
}
