package dateline.serve.api;

import java.math.BigInteger;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** What sort of value a parameter takes. */
enum Kind {
    TEXT("at most 300 characters, none of them a control character", "text"),
    DATE("a day such as 2031-06-05", "date"),
    MONTH("a month such as 2031-06", "month"),
    NUMBER("a whole number from 0 to 1000000000", "number"),
    IRI("an http or https address of at most 2000 characters", "url"),
    CHOICE("one of the values that the description lists", "text");

    static final int LONGEST_TEXT = 300;
    static final int LONGEST_IRI = 2000;
    static final int GREATEST = 1_000_000_000;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    static final Pattern YEAR_MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,10}");

    private final String expected;
    private final String input;

    Kind(String expected, String input) {
        this.expected = expected;
        this.input = input;
    }

    /** In words, for whoever sent something else. */
    String expected() {
        return expected;
    }

    /** The type of the HTML field that it is entered in. */
    String input() {
        return input;
    }

    /**
     * The term that a text stands for; nothing if it is not of this kind.
     *
     * @param choices what there is to choose from
     */
    Optional<Node> read(String text, List<Node> choices) {
        return switch (this) {
            case TEXT -> text(text);
            case DATE -> day(text);
            case MONTH ->
                YEAR_MONTH.matcher(text).matches()
                        ? Optional.of(NodeFactory.createLiteralString(
                                YearMonth.parse(text).toString()))
                        : Optional.empty();
            case NUMBER -> number(text);
            case IRI -> iri(text);
            case CHOICE ->
                choices.stream()
                        .filter(choice -> text.equals(write(choice)) || text.equals(choice.getURI()))
                        .findFirst();
        };
    }

    private static Optional<Node> text(String text) {
        boolean isFine = text.codePointCount(0, text.length()) <= LONGEST_TEXT
                && text.codePoints().noneMatch(Kind::isControl);
        return isFine
                ? Optional.of(NodeFactory.createLiteralString(Normalizer.normalize(text, Normalizer.Form.NFC)))
                : Optional.empty();
    }

    /** Half a surrogate pair is no character either. */
    private static boolean isControl(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
    }

    private static Optional<Node> day(String text) {
        if (!DAY.matcher(text).matches()) return Optional.empty();
        try {
            return Optional.of(NodeFactory.createLiteralDT(LocalDate.parse(text).toString(), XSDDatatype.XSDdate));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // the thirtieth of February
        }
    }

    private static Optional<Node> number(String text) {
        if (!DIGITS.matcher(text).matches()) return Optional.empty();
        BigInteger number = new BigInteger(text);
        return number.compareTo(BigInteger.valueOf(GREATEST)) <= 0
                ? Optional.of(NodeFactory.createLiteralDT(number.toString(), XSDDatatype.XSDinteger))
                : Optional.empty();
    }

    private static Optional<Node> iri(String text) {
        boolean isOfTheWeb = text.startsWith("https://") || text.startsWith("http://");
        if (!isOfTheWeb || text.length() > LONGEST_IRI || text.chars().anyMatch(Kind::isNotOfAnIri))
            return Optional.empty();
        try {
            return Optional.of(NodeFactory.createURI(IRIx.create(text).str()));
        } catch (IRIException e) {
            return Optional.empty();
        }
    }

    private static boolean isNotOfAnIri(int c) {
        return c <= ' ' || c == 0x7f || "<>\"{}|^`\\".indexOf(c) >= 0;
    }

    /** The text that stands for a term. */
    String write(Node term) {
        if (term.isLiteral()) return term.getLiteralLexicalForm();
        String iri = term.getURI();
        return this == CHOICE ? iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1) : iri;
    }
}
