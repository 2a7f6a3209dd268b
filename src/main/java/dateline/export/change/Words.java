package dateline.export.change;

import java.util.Locale;

/** Writes numbers for people, the same everywhere. */
final class Words {
    private Words() {}

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
