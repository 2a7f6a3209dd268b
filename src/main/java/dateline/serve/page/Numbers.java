package dateline.serve.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** Says numbers as people write them: "1,200,000". */
final class Numbers {
    private Numbers() {}

    static boolean isNumber(Node value) {
        return value.isLiteral()
                && (XSDDatatype.XSDinteger.getURI().equals(value.getLiteralDatatypeURI())
                        || XSDDatatype.XSDdecimal.getURI().equals(value.getLiteralDatatypeURI())
                        || XSDDatatype.XSDdouble.getURI().equals(value.getLiteralDatatypeURI())
                        || XSDDatatype.XSDnonNegativeInteger.getURI().equals(value.getLiteralDatatypeURI()));
    }

    /** What is no number comes as it is. */
    static String words(Node value) {
        String text = value.getLiteralLexicalForm();
        if (text.length() > 30) return text;
        try {
            return format(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return text; // "INF", or a literal that is wrong
        }
    }

    static String words(long number) {
        return format(BigDecimal.valueOf(number));
    }

    private static String format(BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > 30) return number.toString(); // 1E+999999999
        return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
    }
}
