package dateline.corpus.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How a table is written, told by its first lines. The first line has the names of its columns; a table without is not
 * known for one.
 *
 * @param delimiter between cells
 * @param quote around cells that hold delimiters or line ends
 * @param isEscaped whether a quote in a quoted cell has a backslash before it, rather than being doubled
 * @param header the names of the columns
 * @param headerLine the line that has them, from 1
 */
public record CsvDialect(char delimiter, char quote, boolean isEscaped, List<String> header, int headerLine) {
    private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|');

    /** What a spreadsheet writes above the header. */
    private static final Pattern SEPARATOR = Pattern.compile("sep=(?<delimiter>.)", Pattern.CASE_INSENSITIVE);

    /** Longer is a sentence, not the name of a column. */
    private static final int LONGEST_NAME = 60;

    /** Two words with a comma between them may stand at the head of anything. */
    private static final int FEWEST_NAMES = 3;

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ :/-]{0,39}");

    public CsvDialect {
        header = List.copyOf(header);
    }

    /** The dialect of a table of articles, if the text begins as one. */
    public static Optional<CsvDialect> of(String beginning, Columns columns) {
        List<String> lines = beginning.lines().limit(2).toList();
        if (lines.isEmpty()) return Optional.empty();
        Matcher separator = SEPARATOR.matcher(lines.getFirst().strip());
        boolean isSaid = separator.matches() && lines.size() > 1;
        List<Character> delimiters =
                isSaid ? List.of(separator.group("delimiter").charAt(0)) : DELIMITERS;
        String names = isSaid ? lines.get(1) : lines.getFirst();
        char quote = names.stripLeading().startsWith("'") ? '\'' : '"';
        boolean isEscaped = beginning.contains("\\" + quote) && !beginning.contains("" + quote + quote);
        return delimiters.stream()
                .map(delimiter -> of(names, delimiter, quote, isEscaped, isSaid ? 2 : 1))
                .flatMap(Optional::stream)
                .filter(isHeader(columns))
                .max(Comparator.<CsvDialect>comparingLong(dialect -> columns.known(dialect.header()))
                        .thenComparingInt(dialect -> dialect.header().size()));
    }

    /**
     * The names of the columns of what is plainly a table, whatever they are: three at least, without a blank after the
     * delimiter, which prose has, and a row with as many cells.
     */
    public static Optional<List<String>> names(String beginning) {
        String first = beginning.lines().findFirst().orElse("");
        return DELIMITERS.stream()
                .filter(delimiter -> !first.contains(delimiter + " "))
                .map(delimiter -> new CsvDialect(delimiter, first.startsWith("'") ? '\'' : '"', false, List.of(), 1))
                .map(dialect -> dialect.rows(beginning, 2))
                .filter(rows -> rows.size() == 2
                        && rows.getFirst().size() == rows.getLast().size())
                .map(List::getFirst)
                .filter(names -> names.size() >= FEWEST_NAMES
                        && names.stream().allMatch(name -> NAME.matcher(name).matches()))
                .findFirst();
    }

    private static Predicate<CsvDialect> isHeader(Columns columns) {
        return dialect -> {
            List<String> names = dialect.header();
            // "Summary | Harbour Post" is the title of a page.
            int fewest = dialect.delimiter() == '|' ? 2 : 1;
            return names.size() > 1
                    && columns.areHeader(names)
                    && columns.known(names) >= fewest
                    && names.stream().allMatch(name -> name.length() <= LONGEST_NAME && !name.matches(".*[.!?]"));
        };
    }

    private static Optional<CsvDialect> of(String names, char delimiter, char quote, boolean isEscaped, int line) {
        CsvDialect dialect = new CsvDialect(delimiter, quote, isEscaped, List.of(), line);
        return dialect.cells(names).map(cells -> new CsvDialect(delimiter, quote, isEscaped, cells, line));
    }

    /** The cells of one row; nothing if it cannot be cut into cells. */
    Optional<List<String>> cells(String row) {
        return rows(row, 1).stream().findFirst();
    }

    private List<List<String>> rows(String text, int most) {
        try (CSVParser parser = CSVParser.parse(text, format())) {
            return parser.stream().limit(most).map(CSVRecord::toList).toList();
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return List.of();
        }
    }

    /** Whether a quote is open at the end of a line. */
    boolean isOpen(byte[] line, int length, boolean isOpenBefore) {
        boolean isOpen = isOpenBefore;
        boolean isStart = !isOpenBefore;
        for (int index = 0; index < length; index++) {
            int octet = line[index];
            if (!isOpen) {
                isOpen = isStart && octet == quote;
                isStart = octet == delimiter || isStart && octet == ' ';
            } else if (isEscaped && octet == '\\') index++;
            else if (octet == quote) {
                if (!isEscaped && index + 1 < length && line[index + 1] == quote) index++;
                else isOpen = false;
            }
        }
        return isOpen;
    }

    private CSVFormat format() {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setQuote(quote)
                .setEscape(isEscaped ? Character.valueOf('\\') : null)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }
}
