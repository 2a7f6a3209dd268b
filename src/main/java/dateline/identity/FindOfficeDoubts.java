package dateline.identity;

import dateline.authority.Authority;
import dateline.authority.OfficeHolder;
import dateline.authority.OfficeKind;
import dateline.identity.Finding.OfficeDoubt;
import dateline.model.EntityType;
import dateline.model.OfficeHolding.Tenure;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Offices of a country that are told to be held now by somebody else than the one person whom the lists surely know to have
 * held them on that day. Names that may be spellings of one, sentences that tell of older days and articles that tell of a
 * change give no doubt.
 */
final class FindOfficeDoubts implements Finder<OfficeProfile> {
    private static final int RECENT = 60; // days before publication of which a sentence still tells as of now

    private final Authority authority;

    FindOfficeDoubts(Authority authority) {
        this.authority = authority;
    }

    @Override
    public void find(Cluster<OfficeProfile> thing, Known known, Consumer<Finding> found) {
        TreeMap<String, OfficeHolder> listed = new TreeMap<>();
        SortedSet<String> sentences = new TreeSet<>();
        for (Told<OfficeProfile> told : thing.tellings())
            other(told, known).ifPresent(holder -> {
                listed.put(holder.name(), holder);
                sentences.addAll(told.fact().sentences());
            });
        // told at times when the lists name several: whom to put against it is not plain
        if (listed.size() != 1) return;
        OfficeHolder holder = listed.firstEntry().getValue();
        found.accept(new OfficeDoubt(
                thing.name(),
                holder.name(),
                holder.links().stream().map(URI::toString).sorted().toList(),
                sentences));
    }

    /** The one whom the lists surely have in the office, if that is another. */
    private Optional<OfficeHolder> other(Told<OfficeProfile> told, Known known) {
        OfficeProfile office = told.fact();
        Optional<LocalDate> day = Window.published(told.by());
        Optional<OfficeKind> kind = OfficeKind.ofTitle(office.title());
        if (office.tenure() != Tenure.CURRENT || day.isEmpty() || kind.isEmpty() || !isOfCountry(told))
            return Optional.empty();
        if (Words.of(office.holderName()).size() < 2 || isOfOlderDays(told, day.get())) return Optional.empty();
        List<OfficeHolder> possible = authority.officeHolders(office.country().orElseThrow(), kind.get(), day.get());
        boolean isHe = possible.stream().anyMatch(holder -> isOne(office, holder));
        Optional<OfficeHolder> sure = possible.stream()
                .filter(holder -> holder.term().surelyIncludes(day.get()))
                .findFirst();
        // lists spell one name in several ways
        boolean isPlain = sure.isPresent()
                && possible.stream()
                        .allMatch(holder ->
                                HeldOffice.isOneName(holder.name(), sure.get().name()));
        return isHe || !isPlain || HeldOffice.isChanging(told, Set.of(office.holder()), known)
                ? Optional.empty()
                : sure;
    }

    private static boolean isOfCountry(Told<OfficeProfile> told) {
        return told.fact().country().isPresent()
                && told.by().offices().stream()
                        .filter(own -> own.iri().equals(told.fact().iri()))
                        .flatMap(own -> own.organization().stream())
                        .flatMap(body -> told.by().entity(body).stream())
                        .anyMatch(body -> body.type() == EntityType.COUNTRY);
    }

    private static boolean isOne(OfficeProfile office, OfficeHolder holder) {
        return holder.links().stream().map(URI::toString).anyMatch(office.holderLinks()::contains)
                || HeldOffice.isOneName(office.holderName(), holder.name());
    }

    /** Whether one of its sentences tells of what was long before the article. */
    private static boolean isOfOlderDays(Told<OfficeProfile> told, LocalDate published) {
        return told.by().events().stream()
                .flatMap(event -> event.reports().stream())
                .filter(report -> told.fact().sentences().contains(report.sentence()))
                .flatMap(report -> report.latest().stream())
                .anyMatch(latest -> latest.isBefore(published.minusDays(RECENT)));
    }
}
