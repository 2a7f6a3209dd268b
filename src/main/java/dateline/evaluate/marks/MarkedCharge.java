package dateline.evaluate.marks;

import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.Mention;
import dateline.model.Participant;
import dateline.model.Participant.Role;
import dateline.model.Report;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.WordedParticipant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody is in charge of a body, or holds something.
 *
 * @param title of the office: "commander"; of what is held, the words that say so: "captured"
 * @param holder all passages that speak of the one in charge; of who holds, those of the sentence
 * @param body likewise of what he is in charge of
 * @param isOffice whether it is told as an office
 * @param ofPersonAndBody whether it is a person who is in charge, of something that is no place
 */
public record MarkedCharge(
        String title, List<Span> holder, List<Span> body, boolean isOffice, boolean ofPersonAndBody) {
    private static final Set<Status> SAID = Set.of(Status.ASSERTED, Status.ATTRIBUTED);

    public MarkedCharge {
        holder = List.copyOf(holder);
        body = List.copyOf(body);
    }

    /** The offices of an article's facts that are of bodies, not of countries, and who holds what, told or claimed. */
    public static List<MarkedCharge> in(ArticleFacts facts) {
        List<MarkedCharge> found = new ArrayList<>(offices(facts));
        for (Event event : facts.events())
            if (event.kind() == EventKind.CONTROL)
                for (Report report : event.reports())
                    if (SAID.contains(report.status())) found.addAll(holdings(facts, report));
        return found;
    }

    private static List<MarkedCharge> offices(ArticleFacts facts) {
        return facts.offices().stream()
                .filter(office -> office.organization()
                        .filter(id -> entity(facts, id).type().isOrganization())
                        .isPresent())
                .map(office -> new MarkedCharge(
                        office.title(),
                        spans(entity(facts, office.holder())),
                        spans(entity(facts, office.organization().orElseThrow())),
                        true,
                        true))
                .toList();
    }

    /** Each who holds with each thing held: by a name, or as worded. */
    private record Side(List<Span> spans, boolean isPerson, boolean isPlace) {}

    private static List<MarkedCharge> holdings(ArticleFacts facts, Report report) {
        List<MarkedCharge> found = new ArrayList<>();
        for (Side holder : sides(facts, report, Role.ACTOR))
            for (Side held : sides(facts, report, Role.RECIPIENT))
                found.add(new MarkedCharge(
                        report.trigger().of(facts.article().text()),
                        holder.spans(),
                        held.spans(),
                        false,
                        holder.isPerson() && !held.isPlace()));
        return found;
    }

    private static Set<Side> sides(ArticleFacts facts, Report report, Role role) {
        Stream<Side> named = report.participants().stream()
                .filter(participant -> participant.role() == role)
                .map(Participant::entity)
                .map(id -> entity(facts, id))
                .map(entity -> new Side(
                        entity.mentions().stream()
                                .filter(mention -> mention.sentence() == report.sentence())
                                .map(Mention::span)
                                .toList(),
                        entity.type() == EntityType.PERSON,
                        entity.type().isPlace()))
                .filter(side -> !side.spans().isEmpty());
        Stream<Side> worded = report.worded().stream()
                .filter(unnamed -> unnamed.role() == role)
                .map(WordedParticipant::span)
                .map(span -> new Side(List.of(span), false, false));
        return new LinkedHashSet<>(Stream.concat(named, worded).toList());
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
