package dateline.rdf;

import static java.util.stream.Collectors.joining;

import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.PartialDate;
import dateline.model.Participant;
import dateline.model.Participant.Role;
import dateline.model.Report;
import dateline.model.Time;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names an event by what it is: kind, who, where and when, so that several articles about one event come to one IRI. An
 * event too vaguely told for that also bears a key of its article and its words, so that two vague events never become one.
 *
 * <p>Shared are: an event of a known day with at least one participant or a place; an event of a known month with at
 * least two of them. An event without a kind of its own is never shared.
 */
final class EventSlug {
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])"); // of a class, between two of them

    private final ArticleIris iris;
    private final Event event;

    EventSlug(ArticleIris iris, Event event) {
        this.iris = iris;
        this.event = event;
    }

    String slug() {
        String kind = WORDS.matcher(event.kind().term()).replaceAll("-").toLowerCase(Locale.ROOT);
        String told = Slugs.join(
                event.isRealised() ? "" : "unrealized",
                kind,
                who(),
                place().map(iris::slug).orElse(""),
                date().map(EventSlug::digits).orElse(""));
        return isShared() ? Slugs.cut(told) : Slugs.join(Slugs.cut(told), key());
    }

    private boolean isShared() {
        if (event.kind() == EventKind.OTHER || date().isEmpty()) return false;
        long known = entities(Role.ACTOR, Role.RECIPIENT, Role.OTHER).size()
                + place().stream().count();
        return switch (date().get()) {
            case PartialDate.Day day -> known >= (isOfUnnamed() ? 2 : 1);
            case PartialDate.Month month -> known >= 2;
            case PartialDate.InYear year -> false;
            case PartialDate.DayOfYear day -> false;
        };
    }

    /** "two fishermen" of one article are not known to be those of another; nor is a march of somebody in a town. */
    private boolean isOfUnnamed() {
        boolean nobody = entities(Role.ACTOR, Role.RECIPIENT, Role.OTHER).isEmpty();
        return event.reports().stream()
                .flatMap(report -> report.worded().stream())
                .anyMatch(worded -> worded.role() == Role.RECIPIENT || nobody);
    }

    /** Who did it, and to whom; in what people do together, all alike. Companions only where nobody else is named. */
    private String who() {
        if (isMutual()) return names(entities(Role.ACTOR, Role.RECIPIENT));
        String actors = names(entities(Role.ACTOR));
        String recipients = names(entities(Role.RECIPIENT));
        if (!recipients.isEmpty()) return Slugs.join(actors, "to", recipients);
        return actors.isEmpty() ? names(entities(Role.OTHER)) : actors;
    }

    private boolean isMutual() {
        return switch (event.kind()) {
            case MEETING, AGREEMENT, COOPERATION, WAR, CONTEST -> true;
            default -> false;
        };
    }

    private List<String> entities(Role... roles) {
        return event.reports().stream()
                .flatMap(report -> report.participants().stream())
                .filter(participant -> List.of(roles).contains(participant.role()))
                .map(Participant::entity)
                .map(iris::slug)
                .distinct()
                .sorted()
                .toList();
    }

    private static String names(List<String> slugs) {
        return slugs.stream().collect(joining("-"));
    }

    private Optional<String> place() {
        return event.reports().stream()
                .map(Report::place)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The most exact date among the reports, and of equals the first. */
    private Optional<PartialDate> date() {
        return event.reports().stream()
                .map(Report::time)
                .flatMap(Optional::stream)
                .map(Time::date)
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(EventSlug::vagueness));
    }

    private static int vagueness(PartialDate date) {
        return switch (date) {
            case PartialDate.Day day -> 0;
            case PartialDate.Month month -> 1;
            case PartialDate.DayOfYear day -> 2;
            case PartialDate.InYear year -> 3;
        };
    }

    private static String digits(PartialDate date) {
        return Stream.of(date.toString().split("-"))
                .filter(part -> !part.isEmpty())
                .collect(joining("-"));
    }

    private String key() {
        Report first = event.reports().getFirst();
        return iris.key(first.sentence(), first.trigger());
    }
}
