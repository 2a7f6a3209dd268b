package dateline.serve.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** Says dates in words, and never more exactly than the text did. */
final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_ANY_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm xxx", Locale.ENGLISH);

    private Dates() {}

    static boolean isDate(Node value) {
        return value.isLiteral()
                && (is(value, XSDDatatype.XSDdate)
                        || is(value, XSDDatatype.XSDgYearMonth)
                        || is(value, XSDDatatype.XSDgYear)
                        || is(value, XSDDatatype.XSDgMonthDay)
                        || is(value, XSDDatatype.XSDdateTime));
    }

    private static boolean is(Node value, XSDDatatype type) {
        return type.getURI().equals(value.getLiteralDatatypeURI());
    }

    /** "12 September (year not given)". What is no date comes as it is. */
    static String words(Node value) {
        String text = value.getLiteralLexicalForm();
        try {
            if (is(value, XSDDatatype.XSDdate)) return DAY.format(LocalDate.parse(text.substring(0, 10)));
            if (is(value, XSDDatatype.XSDgYearMonth)) return MONTH.format(YearMonth.parse(text));
            if (is(value, XSDDatatype.XSDgMonthDay))
                return DAY_OF_ANY_YEAR.format(MonthDay.parse(text)) + " (year not given)";
            if (is(value, XSDDatatype.XSDdateTime)) return MINUTE.format(OffsetDateTime.parse(text));
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            return text; // a date outside the calendar, or without a zone, is still what the article says
        }
        return text;
    }
}
