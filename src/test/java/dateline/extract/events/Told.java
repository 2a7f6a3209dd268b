package dateline.extract.events;

import dateline.extract.Engine;
import dateline.extract.Entities;
import dateline.extract.FindTimes;
import dateline.extract.ParsedArticle;
import dateline.extract.Parses;
import dateline.model.Article;
import dateline.model.EntityType;
import dateline.model.Event;
import dateline.model.Participant;
import dateline.model.Passage;
import dateline.model.Report;
import dateline.model.Span;
import dateline.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the rules find in a few invented words, said in one line an event: "Meeting Asserted: Brandt + Vask @ Kessel, Monday". */
final class Told {
    private static final NamesAsEntities NAMES = new NamesAsEntities()
            .and(EntityType.PERSON, "Ilka Brandt")
            .and(EntityType.PERSON, "Oren Vask")
            .and(EntityType.PERSON, "Mira Sol")
            .and(EntityType.PERSON, "Tomas Reik")
            .and(EntityType.PERSON, "Vera Mond")
            .and(EntityType.ORGANIZATION, "Tarvia Steel")
            .and(EntityType.ORGANIZATION, "Belmora Iron")
            .and(EntityType.ORGANIZATION, "Alder United")
            .and(EntityType.ORGANIZATION, "FC Kessel")
            .and(EntityType.COUNTRY, "Tarvia", "Tarvian")
            .and(EntityType.COUNTRY, "Belmora", "Belmoran")
            .and(EntityType.CITY, "Kessel")
            .and(EntityType.CITY, "Port Alder");

    private final Engine engine = Parses.kept();
    private final FindTimes findTimes = new FindTimes();
    private final FindEvents findEvents = new FindEvents();

    /** The events of one passage of body text. */
    List<String> in(String body) {
        return in(Zone.BODY, body);
    }

    List<String> in(Zone zone, String text) {
        return in(text, List.of(new Passage(zone, new Span(0, text.length()))));
    }

    /** The events of an article of a headline and a body. */
    List<String> inArticle(String headline, String body) {
        String text = headline + "\n\n" + body;
        int gap = headline.length();
        return in(
                text,
                List.of(
                        new Passage(Zone.HEADLINE, new Span(0, gap)),
                        new Passage(Zone.BODY, new Span(gap + 2, text.length()))));
    }

    /** Who takes part in the events of one passage of body text and is not named: "actor masked gunmen". */
    List<String> wordedIn(String body) {
        ParsedArticle parsed = parsed(body, List.of(new Passage(Zone.BODY, new Span(0, body.length()))));
        return found(parsed, NAMES.in(parsed)).stream()
                .flatMap(event -> event.reports().stream())
                .flatMap(report -> report.worded().stream())
                .map(worded -> worded.role().name().toLowerCase(Locale.ROOT) + " " + worded.text())
                .toList();
    }

    private List<String> in(String text, List<Passage> passages) {
        ParsedArticle parsed = parsed(text, passages);
        Entities entities = NAMES.in(parsed);
        return found(parsed, entities).stream()
                .map(event -> line(entities, event))
                .toList();
    }

    private ParsedArticle parsed(String text, List<Passage> passages) {
        return engine.parse(Article.of(text, passages).language("en").build());
    }

    private List<Event> found(ParsedArticle parsed, Entities entities) {
        return findEvents.find(parsed, entities, findTimes.find(parsed), List.of());
    }

    private static String line(Entities entities, Event event) {
        List<Report> reports = event.reports();
        StringBuilder line = new StringBuilder(event.kind().term())
                .append(' ')
                .append(reports.stream()
                        .map(report -> report.status().term()
                                + report.accordingTo()
                                        .map(id -> " by " + name(entities, id))
                                        .orElse(""))
                        .distinct()
                        .collect(Collectors.joining(", ")));
        List<String> parts = new ArrayList<>();
        for (Participant.Role role : Participant.Role.values()) {
            String names = reports.stream()
                    .flatMap(report -> report.participants().stream())
                    .filter(participant -> participant.role() == role)
                    .map(participant -> name(entities, participant.entity()))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(" + "));
            if (!names.isEmpty()) parts.add((role == Participant.Role.RECIPIENT ? "> " : "") + names);
        }
        reports.stream()
                .flatMap(report -> report.place().stream())
                .findFirst()
                .ifPresent(place -> parts.add("@ " + name(entities, place)));
        reports.stream()
                .flatMap(report -> report.time().stream())
                .findFirst()
                .ifPresent(time -> parts.add("on " + time.text()));
        if (reports.size() > 1) parts.add("x" + reports.size());
        return line.append(": ").append(String.join(" ", parts)).toString();
    }

    private static String name(Entities entities, String id) {
        String name = entities.entity(id).name();
        return entities.entity(id).type() == EntityType.PERSON ? name.substring(name.indexOf(' ') + 1) : name;
    }
}
