package dateline.evaluate;

import dateline.evaluate.Finding.Category;
import dateline.evaluate.Gold.GoldOffice;
import dateline.model.ArticleFacts;
import dateline.model.OfficeHolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An office is right if holder, title (the same words, however written) and tenure are. The body is counted beside, over
 * the right ones.
 */
final class CompareOffices {
    private CompareOffices() {}

    static void compare(Gold gold, ArticleFacts facts, Alignment alignment, Ledger ledger) {
        List<OfficeHolding> left = new ArrayList<>(facts.offices());
        List<GoldOffice> unfound = new ArrayList<>();
        for (GoldOffice office : gold.offices()) {
            Predicate<OfficeHolding> sameBody = found -> alignment.isSame(found.organization(), office.organization());
            Optional<OfficeHolding> match = take(
                            left, found -> isRight(found, office, alignment) && sameBody.test(found))
                    .or(() -> take(left, found -> isRight(found, office, alignment)));
            if (match.isEmpty()) {
                unfound.add(office);
            } else if (!office.optional()) {
                judge(match.get(), true, ledger);
                ledger.right(Measure.OFFICES);
                body(match.get(), office, alignment, ledger);
            }
        }
        for (GoldOffice office : unfound) {
            Optional<OfficeHolding> near = take(left, found -> isHolder(found, office, alignment));
            if (office.optional()) continue;
            near.ifPresent(wrong -> judge(wrong, false, ledger));
            if (near.isEmpty()) ledger.missing(Measure.OFFICES, words(office, alignment));
            else
                ledger.wrong(
                        Measure.OFFICES,
                        isTitle(near.get(), office) ? Category.WRONG_TENURE : Category.WRONG_TITLE,
                        "%s for %s".formatted(words(near.get(), alignment), words(office, alignment)));
        }
        for (OfficeHolding office : left) {
            judge(office, false, ledger);
            ledger.spurious(Measure.OFFICES, Category.SPURIOUS, words(office, alignment));
        }
    }

    private static void judge(OfficeHolding office, boolean right, Ledger ledger) {
        ledger.judge(new Verdict("offices", office.id(), office.confidence(), right));
    }

    private static Optional<OfficeHolding> take(List<OfficeHolding> left, Predicate<OfficeHolding> wanted) {
        Optional<OfficeHolding> found = left.stream().filter(wanted).findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    private static void body(OfficeHolding found, GoldOffice gold, Alignment alignment, Ledger ledger) {
        String words = "%s of %s for %s"
                .formatted(
                        found.title(),
                        found.organization().map(alignment::name).orElse("nothing"),
                        gold.organization().map(alignment::goldName).orElse("nothing"));
        if (gold.organization().isEmpty() && found.organization().isEmpty()) return;
        if (alignment.isSame(found.organization(), gold.organization())) ledger.right(Measure.OFFICE_BODIES);
        else if (gold.organization().isEmpty()) ledger.spurious(Measure.OFFICE_BODIES, Category.SPURIOUS, words);
        else if (found.organization().isEmpty()) ledger.missing(Measure.OFFICE_BODIES, words);
        else ledger.wrong(Measure.OFFICE_BODIES, Category.WRONG_VALUE, words);
    }

    private static boolean isRight(OfficeHolding found, GoldOffice gold, Alignment alignment) {
        return isHolder(found, gold, alignment) && isTitle(found, gold) && found.tenure() == gold.tenure();
    }

    private static boolean isHolder(OfficeHolding found, GoldOffice gold, Alignment alignment) {
        return alignment.goldId(found.holder()).filter(gold.person()::equals).isPresent();
    }

    private static boolean isTitle(OfficeHolding found, GoldOffice gold) {
        return plain(found.title()).equals(plain(gold.title()));
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceFirst("^the ", "")
                .strip();
    }

    private static String words(OfficeHolding office, Alignment alignment) {
        return "%s, %s (%s)"
                .formatted(
                        alignment.name(office.holder()),
                        office.title(),
                        office.tenure().term());
    }

    private static String words(GoldOffice office, Alignment alignment) {
        return "%s, %s (%s)"
                .formatted(
                        alignment.goldName(office.person()),
                        office.title(),
                        office.tenure().term());
    }
}
