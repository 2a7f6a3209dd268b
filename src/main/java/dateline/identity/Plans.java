package dateline.identity;

import dateline.model.EventKind;
import java.util.Optional;

/** Whether an event that happened is the one that another article planned, or denied: all of whom that names took part. */
final class Plans {
    private static final int SOON = 30; // days within which a plan without a date is taken to come true

    private static final int FRESH = 3; // days before its report on which news without a date happened

    private Plans() {}

    /** Whether what is told to have happened is what the other article told before as planned or denied. */
    static boolean isOf(Told<EventProfile> plan, Told<EventProfile> happened) {
        EventProfile planned = plan.fact();
        EventProfile event = happened.fact();
        if (planned.kind() != event.kind() || planned.kind() == EventKind.OTHER) return false;
        if (!event.participants().containsAll(planned.participants()) || Places.exclude(plan, happened)) return false;
        Optional<Window> due = Window.told(planned);
        Optional<Window> then = Window.told(event).or(() -> Window.before(happened.by(), FRESH));
        if (then.isEmpty()) return false;
        boolean inTime = due.map(then.get()::overlaps)
                .orElseGet(() -> window(plan).map(then.get()::overlaps).orElse(false));
        boolean exact =
                due.isPresent() && due.get().length() == 1 && Window.told(event).equals(due);
        return inTime && isEnough(planned, event, exact);
    }

    /** A plan without a date: from the day that it was told. */
    private static Optional<Window> window(Told<EventProfile> plan) {
        return Window.published(plan.by()).map(day -> new Window(day, day.plusDays(SOON)));
    }

    /** Two participants tell a plan from others; one does so with a place or the very day, nobody with both. */
    private static boolean isEnough(EventProfile plan, EventProfile event, boolean exact) {
        boolean placed = Claims.sharesPlace(plan, event);
        return switch (plan.participants().size()) {
            case 0 -> placed && exact;
            case 1 -> plan.kind() == EventKind.VISIT ? placed : placed || exact;
            default -> true;
        };
    }
}
