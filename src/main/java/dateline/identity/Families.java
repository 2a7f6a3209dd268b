package dateline.identity;

import dateline.authority.Authority;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** All families of rules, in the order in which they build on each other, and what is found with them. */
public final class Families {
    private static final List<String> NAMES =
            List.of("texts", "entities", "events", "statements", "offices", "figures");

    private final SameText texts = new SameText();
    private final SameEntity entities;
    private final SameEvent events = new SameEvent();
    private final SameStatement statements = new SameStatement();
    private final SameOffice offices = new SameOffice();
    private final SameFigure figures = new SameFigure(events);

    private final List<Finder<TextProfile>> ofTexts = List.of(new FindCopies());
    private final List<Finder<EventProfile>> ofEvents = List.of(
            new FindCorroboration<>(),
            new FindDateDisagreements(events),
            new FindPlaceDisagreements(events),
            new FindStatusDisagreements(events),
            new FindOutcomes(events));
    private final List<Finder<StatementProfile>> ofStatements = List.of(new FindCorroboration<>());
    private final List<Finder<OfficeProfile>> ofOffices = List.of(
            new FindCorroboration<>(), new FindOfficeDisagreements(offices), new FindOfficeDoubts(Authority.bundled()));
    private final List<Finder<FigureProfile>> ofFigures =
            List.of(new FindCorroboration<>(), new FindFigureDisagreements(figures));

    private final Decisions decisions;

    public Families() {
        this(Decisions.NONE);
    }

    /** @param decisions what people decided, above the rules */
    public Families(Decisions decisions) {
        this.decisions = decisions;
        this.entities = new SameEntity(decisions);
    }

    Decisions decisions() {
        return decisions;
    }

    List<Family<?>> all() {
        return List.of(texts, entities, events, statements, offices, figures);
    }

    /** Words for people and files. */
    String nameOf(Family<?> family) {
        return NAMES.get(all().indexOf(family));
    }

    /** Whether anything is ever found about things of this family. */
    boolean hasFindings(Family<?> family) {
        return family != entities;
    }

    SameText texts() {
        return texts;
    }

    SameEvent events() {
        return events;
    }

    /**
     * What an article's things are called across articles, where that is not their own IRI; texts keep theirs. What the
     * article tells apart has different names: where one thing seems to stand in it twice, only one of the two bears the
     * name, so that the naming can be undone.
     */
    Map<String, String> names(Profile profile, Known known) {
        Map<String, String> wanted = new TreeMap<>();
        profile.tellings()
                .filter(telling -> !(telling instanceof TextProfile))
                .forEach(telling ->
                        wanted.put(telling.iri(), known.name(telling.form()).orElse(telling.iri())));
        Set<String> taken = new HashSet<>();
        wanted.forEach((own, name) -> {
            if (own.equals(name)) taken.add(name);
        });
        Map<String, String> names = new TreeMap<>();
        wanted.forEach((own, name) -> {
            if (own.equals(name)) return;
            String free = name;
            for (String suffix = "too"; !taken.add(free); suffix += "-too") free = EntityName.with(own, suffix);
            names.put(own, free);
        });
        return names;
    }

    /** Finds what holds about a thing of this family. */
    void find(Family<?> family, String thing, Known known, Consumer<Finding> found) {
        if (family == texts) find(texts, ofTexts, thing, known, found);
        if (family == events) find(events, ofEvents, thing, known, found);
        if (family == statements) find(statements, ofStatements, thing, known, found);
        if (family == offices) find(offices, ofOffices, thing, known, found);
        if (family == figures) find(figures, ofFigures, thing, known, found);
    }

    private static <T extends Telling> void find(
            Family<T> family, List<Finder<T>> finders, String thing, Known known, Consumer<Finding> found) {
        Cluster<T> cluster = known.cluster(family, thing);
        if (cluster.tellings().isEmpty()) return;
        finders.forEach(finder -> finder.find(cluster, known, found));
    }
}
