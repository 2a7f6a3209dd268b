package dateline.rdf;

import dateline.model.PartialDate;
import dateline.model.Timestamp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Says values as RDF literals: never more exactly than they were given. */
final class Terms {
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private Terms() {}

    /** Words; half a surrogate pair, which UTF-8 cannot say, becomes U+FFFD. */
    static Node text(String text) {
        return NodeFactory.createLiteralString(
                hasSurrogate(text) ? LONE_SURROGATE.matcher(text).replaceAll("\uFFFD") : text);
    }

    private static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) if (Character.isSurrogate(text.charAt(i))) return true;
        return false;
    }

    static Node integer(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    static Node index(int offset) {
        return NodeFactory.createLiteralDT(Integer.toString(offset), XSDDatatype.XSDnonNegativeInteger);
    }

    static Node decimal(double number) {
        return NodeFactory.createLiteralDT(BigDecimal.valueOf(number).toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** A whole number as {@code xsd:integer}, another as {@code xsd:decimal}. */
    static Node number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return NodeFactory.createLiteralDT(
                plain.toPlainString(), plain.scale() <= 0 ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
    }

    static Node day(LocalDate date) {
        return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
    }

    /** @param when has a time */
    static Node moment(Timestamp when) {
        return NodeFactory.createLiteralDT(when.toString(), XSDDatatype.XSDdateTime);
    }

    static Node date(PartialDate date) {
        return NodeFactory.createLiteralDT(
                date.toString(),
                switch (date) {
                    case PartialDate.Day day -> XSDDatatype.XSDdate;
                    case PartialDate.Month month -> XSDDatatype.XSDgYearMonth;
                    case PartialDate.InYear year -> XSDDatatype.XSDgYear;
                    case PartialDate.DayOfYear day -> XSDDatatype.XSDgMonthDay;
                });
    }
}
