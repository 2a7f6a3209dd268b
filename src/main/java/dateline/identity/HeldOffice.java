package dateline.identity;

import dateline.model.EntityType;
import dateline.model.EventKind;
import dateline.model.OfficeHolding.Tenure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An office that one person at a time can hold, told to be held now: of a country or a town.
 *
 * @param office its title, as {@link OfficeTitle} has it
 * @param body what it is of: the IRI that the article gave it
 * @param day when it was told
 */
record HeldOffice(String office, String body, LocalDate day) {
    /** Empty for an office that several can hold, that is not of a country or town, or not of today. */
    static Optional<HeldOffice> of(Profile by, OfficeProfile own) {
        if (own.tenure() != Tenure.CURRENT || own.organization().isEmpty()) return Optional.empty();
        Optional<String> office = OfficeTitle.single(own.title());
        Optional<EntityType> type = by.entity(own.organization().get()).map(EntityProfile::type);
        boolean fits = office.isPresent()
                && (type.equals(Optional.of(EntityType.CITY))
                        ? office.equals(Optional.of("mayor"))
                        : type.equals(Optional.of(EntityType.COUNTRY)) && !office.equals(Optional.of("mayor")));
        return fits
                ? Window.published(by)
                        .map(day -> new HeldOffice(
                                office.orElseThrow(), own.organization().orElseThrow(), day))
                : Optional.empty();
    }

    String key(int later) {
        return "held %s %s %s".formatted(office, body, day.plusDays(later));
    }

    /** Whether an article names both for one office, or knows of a change in it: it is no witness of who holds it. */
    static boolean isInDoubt(Told<OfficeProfile> told, String otherHolder, Known known) {
        return offices(told, known).anyMatch(office -> office.holder().equals(otherHolder))
                || isChanging(told, Set.of(told.fact().holder(), otherHolder), known);
    }

    /** Whether an article tells of an election or change of office of any of these, or of an office that they had. */
    static boolean isChanging(Told<OfficeProfile> told, Set<String> holders, Known known) {
        return offices(told, known)
                        .anyMatch(office -> office.tenure() != Tenure.CURRENT && holders.contains(office.holder()))
                || told.by().events().stream()
                        .filter(event ->
                                event.kind() == EventKind.POSITION_CHANGE || event.kind() == EventKind.ELECTION)
                        .map(event -> known.told(told.by(), event).fact())
                        .anyMatch(event -> event.participants().isEmpty()
                                || holders.stream().anyMatch(event.participants()::contains));
    }

    /** The offices of this title that the article tells of. */
    private static Stream<OfficeProfile> offices(Told<OfficeProfile> told, Known known) {
        String title = OfficeTitle.of(told.fact().title());
        return told.by().offices().stream()
                .filter(own -> OfficeTitle.of(own.title()).equals(title))
                .map(own -> known.told(told.by(), own).fact());
    }

    /** Whether two names may be for one person: they share a word, or the last one in some spelling of it. */
    static boolean isOneName(String one, String other) {
        List<String> first = Words.of(one);
        List<String> second = Words.of(other);
        if (first.isEmpty() || second.isEmpty() || first.stream().anyMatch(second::contains)) return true;
        return first.stream()
                .anyMatch(word -> second.stream().anyMatch(their -> distance(word, their) * 3 <= their.length()));
    }

    /** Letters to change, to put in and to take out (Levenshtein, 1966). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int at = 0; at < row.length; at++) row[at] = at;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
