package dateline.extract.events;

import dateline.extract.Entities;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.PartialDate;
import dateline.model.Participant;
import dateline.model.Participant.Role;
import dateline.model.Report;
import dateline.model.Time;
import dateline.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings the reports of one event together: same kind, both realised or both not, and nothing in participants, place or
 * time that sets them apart. Other pairs, other places and other dates stay other events.
 */
final class MergeEvents {
    private static final Pattern NEAR = Pattern.compile(
            "(?i)day\\b|\\b(?:today|tonight|morning|afternoon|evening|night|yesterday|tomorrow|this|next|coming)\\b");
    private static final Pattern FAR = Pattern.compile("(?i)\\b(?:last|past|ago|earlier|previous)\\b");

    private static final Set<String> DIPLOMATIC = Set.of("recall", "withdraw", "sever", "break", "downgrade", "close");
    private static final int LEAD = 3; // sentences below the headline: standfirst, lead and what explains it

    private final Entities entities;

    MergeEvents(Entities entities) {
        this.entities = entities;
    }

    /** An event while its reports are gathered. */
    private static final class Gathered {
        final EventKind kind;
        final String word;
        final boolean realised;
        final boolean inTitle;
        boolean isToldInBody;
        final List<Report> reports = new ArrayList<>();

        Gathered(Draft draft) {
            kind = draft.kind();
            word = draft.trigger().token().lemma();
            realised = draft.report().status().isRealised();
            inTitle = draft.zone() != Zone.BODY;
            isToldInBody = !inTitle;
            reports.add(draft.report());
        }

        void add(Draft draft) {
            reports.add(draft.report());
            isToldInBody |= draft.zone() == Zone.BODY;
        }

        Set<String> in(Role role) {
            return entities(participants(reports), role);
        }

        Optional<String> place() {
            return reports.stream().flatMap(report -> report.place().stream()).findFirst();
        }

        Optional<Time> time() {
            return reports.stream().flatMap(report -> report.time().stream()).findFirst();
        }
    }

    /** The events in text order, with ids "v1"…; drafts that are no event by themselves and join none are left out. */
    List<Event> merge(List<Draft> drafts) {
        List<Gathered> events = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Gathered> same = events.reversed().stream()
                    .filter(event -> isSame(event, draft))
                    .findFirst();
            if (same.isPresent()) same.get().add(draft);
            else if (draft.whole()) events.add(new Gathered(draft));
        }
        List<Event> merged = new ArrayList<>();
        for (Gathered event : events)
            merged.add(new Event("v" + (merged.size() + 1), event.kind, onePerSentence(event.reports)));
        return merged;
    }

    private boolean isSame(Gathered event, Draft draft) {
        Report report = draft.report();
        return event.kind == draft.kind()
                && (event.kind != EventKind.OTHER
                        || event.word.equals(draft.trigger().token().lemma()))
                && (event.kind != EventKind.SANCTION
                        || isDiplomatic(event.word)
                                == isDiplomatic(draft.trigger().token().lemma()))
                && event.realised == report.status().isRealised()
                && areCompatible(event.place(), report.place())
                && event.time()
                        .flatMap(left -> report.time().map(right -> canBeSame(left, right)))
                        .orElse(true)
                && (event.kind != EventKind.CONTROL || isOfSameHolding(event, report))
                && haveSameParticipants(event, draft);
    }

    /** An ambassador who is recalled is not the sanctions that others joined. */
    private static boolean isDiplomatic(String word) {
        return DIPLOMATIC.contains(word);
    }

    /**
     * The same participants, or some of them, where the words say that it is the known event, or place or date do. What a headline
     * or caption tells, the text tells again, and one of them may leave out who: "Thousands march", "Teachers marched".
     */
    private static boolean haveSameParticipants(Gathered event, Draft draft) {
        List<Participant> participants = draft.report().participants();
        boolean sameSentence =
                event.reports.getLast().sentence() == draft.report().sentence();
        boolean anchored = draft.definite() || sameSentence || sharesPlaceOrDate(event, draft.report());
        if (isLeadOf(event, draft)) return true;
        if (participants.isEmpty()) return draft.definite() || sharesPlaceOrDate(event, draft.report());
        if (!draft.definite() && isOfOthers(event.kind, participants(event.reports), participants)) return false;
        if (isDoneToOthers(event, draft.report()) && !sharesPlaceOrDate(event, draft.report())) return false;
        boolean equal = true;
        boolean shared = false;
        for (Role role : Role.values()) {
            Set<String> known = event.in(role);
            Set<String> here = entities(participants, role);
            if (!known.isEmpty() && !here.isEmpty() && !known.containsAll(here) && !here.containsAll(known))
                return false;
            equal &= known.equals(here);
            shared |= here.stream().anyMatch(known::contains);
        }
        return equal || (anchored && (shared || participants(event.reports).isEmpty()));
    }

    /** What a headline tells, the lead tells again: nobody named here plays the part of somebody else named there. */
    private static boolean isLeadOf(Gathered event, Draft draft) {
        if (!event.inTitle || draft.zone() != Zone.BODY || event.isToldInBody) return false;
        List<Participant> here = draft.report().participants();
        if (!here.isEmpty() && participants(event.reports).isEmpty()) return true;
        boolean lead = draft.report().sentence() - event.reports.getFirst().sentence() <= LEAD;
        return lead
                && Stream.of(Role.values())
                        .filter(role -> !event.in(role).isEmpty()
                                && !entities(here, role).isEmpty())
                        .allMatch(role -> entities(here, role).stream().anyMatch(event.in(role)::contains));
    }

    /** "refused to meet the students, but will meet Brandt": who meets some people does not meet others by that. */
    private static boolean isOfOthers(EventKind kind, List<Participant> known, List<Participant> here) {
        return kind == EventKind.MEETING
                && (known.size() == 1) != (here.size() == 1)
                && !known.isEmpty()
                && !here.isEmpty();
    }

    /** "Two people were killed", and elsewhere the death of Brandt: who is named need be none of those who are not. */
    private static boolean isDoneToOthers(Gathered event, Report report) {
        if (event.kind != EventKind.DEATH && event.kind != EventKind.ARREST) return false;
        boolean known = !event.in(Role.RECIPIENT).isEmpty();
        boolean here = !entities(report.participants(), Role.RECIPIENT).isEmpty();
        return !known && here && event.reports.stream().anyMatch(MergeEvents::isDoneToUnnamed)
                || known && !here && isDoneToUnnamed(report);
    }

    private static boolean isDoneToUnnamed(Report report) {
        return report.worded().stream().anyMatch(unnamed -> unnamed.role() == Role.RECIPIENT);
    }

    /** Who holds one thing that has no name holds another by another's words: "a bridge", "two villages". */
    private static boolean isOfSameHolding(Gathered event, Report report) {
        Set<String> known = event.in(Role.RECIPIENT);
        Set<String> here = entities(report.participants(), Role.RECIPIENT);
        if (!known.isEmpty() && !here.isEmpty()) return known.containsAll(here) || here.containsAll(known);
        return known.isEmpty()
                && here.isEmpty()
                && event.reports.stream().anyMatch(other -> heldUnnamed(other).equals(heldUnnamed(report)));
    }

    private static Set<String> heldUnnamed(Report report) {
        return report.worded().stream()
                .filter(unnamed -> unnamed.role() == Role.RECIPIENT)
                .map(unnamed -> unnamed.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Two reports without participants are of one event only where both name the same place or date. */
    private static boolean sharesPlaceOrDate(Gathered event, Report report) {
        return event.place().isPresent() && event.place().equals(report.place())
                || event.time().flatMap(Time::date).isPresent()
                        && event.time().flatMap(Time::date).equals(report.time().flatMap(Time::date));
    }

    /** The same place, or a place and the country it lies in. */
    private boolean areCompatible(Optional<String> left, Optional<String> right) {
        if (left.isEmpty() || right.isEmpty() || left.equals(right)) return true;
        Entity one = entities.entity(left.get());
        Entity other = entities.entity(right.get());
        return (one.type() == EntityType.COUNTRY) != (other.type() == EntityType.COUNTRY)
                && one.country().isPresent()
                && one.country().equals(other.country());
    }

    /** Two times can be of one event unless their dates differ, or one is only relative ("last month") and the other not. */
    private static boolean canBeSame(Time left, Time right) {
        if (left.text().equalsIgnoreCase(right.text())) return true;
        if (left.earliest().isPresent()
                && right.earliest().isPresent()
                && left.latest().isPresent()
                && right.latest().isPresent())
            return !left.earliest().get().isAfter(right.latest().get())
                    && !right.earliest().get().isAfter(left.latest().get());
        if (left.date().isPresent() && right.date().isPresent())
            return agree(left.date().get(), right.date().get());
        return isNear(left) || isNear(right);
    }

    private static boolean agree(PartialDate left, PartialDate right) {
        String one = left.toString().replaceFirst("^--", "");
        String other = right.toString().replaceFirst("^--", "");
        return one.startsWith(other) || other.startsWith(one) || one.endsWith(other) || other.endsWith(one);
    }

    /** "on Monday", "today", "next week" can each be the day that another sentence dates; "last month" cannot be known to. */
    private static boolean isNear(Time time) {
        return NEAR.matcher(time.text()).find() && !FAR.matcher(time.text()).find();
    }

    private static Set<String> entities(List<Participant> participants, Role role) {
        return participants.stream()
                .filter(participant -> participant.role() == role)
                .map(Participant::entity)
                .collect(Collectors.toSet());
    }

    private static List<Participant> participants(List<Report> reports) {
        return reports.stream()
                .flatMap(report -> report.participants().stream())
                .distinct()
                .toList();
    }

    /** A sentence that names one event with two words ("the two met … during talks") reports it once. */
    private static List<Report> onePerSentence(List<Report> reports) {
        List<Report> merged = new ArrayList<>();
        for (Report report : reports) {
            Optional<Report> same = merged.stream()
                    .filter(other -> other.sentence() == report.sentence()
                            && other.status() == report.status()
                            && other.accordingTo().equals(report.accordingTo()))
                    .findFirst();
            if (same.isEmpty()) merged.add(report);
            else merged.set(merged.indexOf(same.get()), join(same.get(), report));
        }
        return merged;
    }

    private static Report join(Report first, Report second) {
        List<Participant> participants = new ArrayList<>(first.participants());
        for (Participant participant : second.participants())
            if (participants.stream().noneMatch(known -> known.entity().equals(participant.entity())))
                participants.add(participant);
        return new Report(
                first.sentence(),
                first.trigger(),
                first.status(),
                first.accordingTo(),
                participants,
                Stream.concat(first.worded().stream(), second.worded().stream())
                        .distinct()
                        .toList(),
                first.place().or(second::place),
                first.time().or(second::time),
                first.rule(),
                Math.max(first.confidence(), second.confidence()));
    }
}
