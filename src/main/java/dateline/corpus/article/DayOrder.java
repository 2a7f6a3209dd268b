package dateline.corpus.article;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Which of day and month stands first where both are figures. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Then "03/04/2031" is no date, and "13/04/2031" is. */
    UNKNOWN;

    /**
     * What people write where a language is spoken, by CLDR. A language without a country decides only if it is not
     * English, which is written both ways.
     */
    public static DayOrder of(Locale locale) {
        if (locale.getLanguage().isEmpty()
                || locale.getLanguage().equals("en") && locale.getCountry().isEmpty()) return UNKNOWN;
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        int day = pattern.indexOf('d');
        int month = Math.max(pattern.indexOf('M'), pattern.indexOf('L'));
        int year = Math.max(pattern.indexOf('y'), pattern.indexOf('u'));
        if (day < 0 || month < 0 || year < day || year < month) return UNKNOWN;
        return day < month ? DAY_FIRST : MONTH_FIRST;
    }
}
