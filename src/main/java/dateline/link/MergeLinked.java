package dateline.link;

import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Figure;
import dateline.model.Mention;
import dateline.model.OfficeHolding;
import dateline.model.Participant;
import dateline.model.Report;
import dateline.model.Span;
import dateline.model.Statement;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes one entity of those of one type that are linked to the same address, and has all facts speak of that. */
final class MergeLinked {
    private final Map<String, String> ids = new LinkedHashMap<>();

    private MergeLinked() {}

    /** @param linked the entities of these facts, linked */
    static ArticleFacts in(ArticleFacts facts, List<Entity> linked) {
        return new MergeLinked().merge(facts, linked);
    }

    private ArticleFacts merge(ArticleFacts facts, List<Entity> linked) {
        List<Entity> merged = new ArrayList<>();
        for (Entity entity : linked) {
            int same = indexOfSame(entity, merged);
            if (same < 0) merged.add(entity);
            else {
                ids.put(entity.id(), merged.get(same).id());
                merged.set(same, join(merged.get(same), entity));
            }
        }
        if (ids.isEmpty()) return with(facts, linked);
        return new ArticleFacts(
                facts.extractor(),
                facts.article(),
                facts.sentences(),
                merged,
                facts.events().stream().map(this::event).toList(),
                facts.statements().stream().map(this::statement).toList(),
                facts.offices().stream().map(this::office).toList(),
                facts.figures().stream().map(this::figure).toList());
    }

    private static ArticleFacts with(ArticleFacts facts, List<Entity> entities) {
        return new ArticleFacts(
                facts.extractor(),
                facts.article(),
                facts.sentences(),
                entities,
                facts.events(),
                facts.statements(),
                facts.offices(),
                facts.figures());
    }

    private static int indexOfSame(Entity entity, List<Entity> others) {
        for (int i = 0; i < others.size(); i++) {
            Entity other = others.get(i);
            if (other.type() == entity.type() && other.links().stream().anyMatch(entity.links()::contains)) return i;
        }
        return -1;
    }

    private static Entity join(Entity one, Entity other) {
        Map<Span, Mention> mentions = new TreeMap<>();
        Stream.of(one, other)
                .flatMap(entity -> entity.mentions().stream())
                .sorted(Comparator.comparing(Mention::span))
                .forEach(mention -> mentions.putIfAbsent(mention.span(), mention));
        List<URI> links = Stream.of(one, other)
                .flatMap(entity -> entity.links().stream())
                .distinct()
                .toList();
        return one.withMentions(List.copyOf(mentions.values())).linked(one.name(), links);
    }

    private String id(String id) {
        return ids.getOrDefault(id, id);
    }

    private Event event(Event event) {
        return event.withReports(event.reports().stream().map(this::report).toList());
    }

    private Report report(Report report) {
        return new Report(
                report.sentence(),
                report.trigger(),
                report.status(),
                report.accordingTo().map(this::id),
                report.participants().stream()
                        .map(one -> new Participant(one.role(), id(one.entity())))
                        .distinct()
                        .toList(),
                report.worded(),
                report.place().map(this::id),
                report.time(),
                report.rule(),
                report.confidence());
    }

    private Statement statement(Statement statement) {
        return new Statement(
                statement.id(),
                statement.sentences(),
                statement.kind(),
                statement.stance(),
                statement.speaker().map(this::id),
                statement.speakerSpan(),
                statement.addressee().map(this::id),
                statement.addresseeSpan(),
                statement.cue(),
                statement.cueSpan(),
                statement.content(),
                statement.pieces(),
                statement.text(),
                statement.quoted(),
                statement.place().map(this::id),
                statement.time(),
                statement.reports(),
                statement.within(),
                statement.rule(),
                statement.confidence());
    }

    private OfficeHolding office(OfficeHolding office) {
        return new OfficeHolding(
                office.id(),
                id(office.holder()),
                office.title(),
                office.organization().map(this::id),
                office.tenure(),
                office.sector(),
                office.sentences(),
                office.rule(),
                office.confidence());
    }

    private Figure figure(Figure figure) {
        return new Figure(
                figure.id(),
                figure.sentence(),
                figure.span(),
                figure.comparator(),
                figure.value(),
                figure.min(),
                figure.max(),
                figure.unit(),
                figure.quantity(),
                figure.quantifies(),
                figure.change(),
                figure.scope().map(this::id),
                figure.event(),
                figure.accordingTo().map(this::id),
                figure.rule(),
                figure.confidence());
    }
}
