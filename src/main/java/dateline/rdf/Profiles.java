package dateline.rdf;

import dateline.identity.EntityProfile;
import dateline.identity.EventProfile;
import dateline.identity.EventProfile.ReportProfile;
import dateline.identity.FigureProfile;
import dateline.identity.OfficeProfile;
import dateline.identity.Profile;
import dateline.identity.Signature;
import dateline.identity.StatementProfile;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.Figure;
import dateline.model.OfficeHolding;
import dateline.model.Participant;
import dateline.model.Participant.Role;
import dateline.model.Report;
import dateline.model.Statement;
import dateline.model.Time;
import dateline.model.WordedParticipant;
import dateline.model.Zone;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes profiles of articles, for identity across them, with the IRIs under which the mapper says their facts. */
final class Profiles {
    private final ArticleIris iris;
    private final EntityContext context;
    private final ArticleFacts facts;

    private Profiles(Iris iris, ArticleFacts facts) {
        this.iris = iris.of(facts);
        this.context = new EntityContext(facts);
        this.facts = facts;
    }

    /** @throws BadFactsException if the facts do not hold together */
    static Profile of(ArticleFacts facts, Iris iris) {
        return new Profiles(iris, facts).profile();
    }

    private Profile profile() {
        Article article = facts.article();
        return new Profile(
                iris.article().getURI(),
                article.publisher(),
                article.creditedSources(),
                article.published(),
                Signature.of(body(article)),
                once(facts.entities().stream().map(this::entity).toList(), EntityProfile::iri),
                once(events(), EventProfile::iri),
                once(facts.statements().stream().map(this::statement).toList(), StatementProfile::iri),
                once(facts.offices().stream().map(this::office).toList(), OfficeProfile::iri),
                once(facts.figures().stream().map(this::figure).toList(), FigureProfile::iri));
    }

    /** What copies have in common: they may have another headline, dateline and page about them. */
    private static String body(Article article) {
        return article.passages().stream()
                .filter(passage -> passage.zone() == Zone.BODY)
                .map(passage -> passage.span().of(article.text()))
                .collect(Collectors.joining("\n"));
    }

    /** What comes to one IRI twice is one; of events all reports have been gathered before. */
    private static <T> List<T> once(Collection<T> all, Function<T, String> iri) {
        Map<String, T> first = new LinkedHashMap<>();
        all.forEach(one -> first.putIfAbsent(iri.apply(one), one));
        return List.copyOf(first.values());
    }

    private EntityProfile entity(Entity entity) {
        return new EntityProfile(
                iris.entity(entity.id()).getURI(),
                entity.type(),
                entity.name(),
                entity.country(),
                entity.links().stream().map(URI::toString).toList(),
                context.of(entity));
    }

    private Collection<EventProfile> events() {
        Map<String, EventProfile> events = new LinkedHashMap<>();
        for (Event event : facts.events())
            events.merge(
                    iris.event(event).getURI(),
                    event(event),
                    (one, other) -> new EventProfile(
                            one.iri(),
                            one.kind(),
                            one.realised(),
                            Stream.concat(one.reports().stream(), other.reports().stream())
                                    .toList()));
        return events.values();
    }

    private EventProfile event(Event event) {
        return new EventProfile(
                iris.event(event).getURI(),
                event.kind(),
                event.isRealised(),
                event.reports().stream().map(this::report).toList());
    }

    private ReportProfile report(Report report) {
        return new ReportProfile(
                sentence(report.sentence()),
                iris.words(report.trigger()),
                report.status(),
                report.accordingTo().map(this::entity),
                participants(report, Role.ACTOR),
                participants(report, Role.RECIPIENT),
                participants(report, Role.OTHER),
                report.worded().stream().map(WordedParticipant::text).toList(),
                report.place().map(this::entity),
                report.time().flatMap(Time::date),
                report.time().flatMap(Time::earliest),
                report.time().flatMap(Time::latest));
    }

    private List<String> participants(Report report, Role role) {
        return report.participants().stream()
                .filter(participant -> participant.role() == role)
                .map(Participant::entity)
                .map(this::entity)
                .toList();
    }

    private StatementProfile statement(Statement statement) {
        return new StatementProfile(
                iris.statement(statement.id()).getURI(),
                statement.speaker().map(this::entity),
                statement.kind(),
                statement.stance(),
                statement.text(),
                statement.quoted().stream().map(iris::words).toList(),
                sentences(statement.sentences()));
    }

    private OfficeProfile office(OfficeHolding office) {
        Entity holder = iris.described(office.holder());
        return new OfficeProfile(
                iris.office(office).getURI(),
                entity(office.holder()),
                holder.name(),
                holder.links().stream().map(URI::toString).toList(),
                office.title(),
                office.organization().map(this::entity),
                office.organization().flatMap(id -> iris.described(id).country()),
                office.tenure(),
                office.sector(),
                sentences(office.sentences()));
    }

    private FigureProfile figure(Figure figure) {
        return new FigureProfile(
                iris.figure(figure).getURI(),
                figure.comparator(),
                figure.value(),
                figure.min(),
                figure.max(),
                figure.unit(),
                figure.quantity(),
                figure.change(),
                figure.scope().map(this::entity),
                figure.event().map(id -> iris.event(id).getURI()),
                figure.accordingTo().map(this::entity),
                sentence(figure.sentence()));
    }

    private String entity(String id) {
        return iris.entity(id).getURI();
    }

    private String sentence(int number) {
        return iris.sentence(number).getURI();
    }

    private List<String> sentences(Collection<Integer> numbers) {
        return numbers.stream().map(this::sentence).distinct().collect(Collectors.toList());
    }
}
