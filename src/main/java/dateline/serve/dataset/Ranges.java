package dateline.serve.dataset;

import dateline.serve.http.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.ByteRange;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** The ranges of a file that a request asks for (RFC 9110, 14). */
final class Ranges {
    private static final int MOST = 32; // as many as readers of Parquet ask for; more are an attack

    private static final String ONE = "(\\d{1,18}-\\d{0,18}|-\\d{1,18})";

    /** What does not look like this, such as another unit, is as if it were not there (14.2). */
    private static final Pattern RANGES = Pattern.compile("(?i)bytes=\\s*%1$s(\\s*,\\s*%1$s?)*".formatted(ONE));

    private Ranges() {}

    /**
     * In order and without overlap; nothing if all is asked for.
     *
     * @param length of the file
     * @throws Problem 416 if none of them is in the file, or they are too many
     */
    static Optional<List<ByteRange>> of(Request request, long length) {
        List<String> headers = request.getHeaders().getValuesList(HttpHeader.RANGE);
        if (!request.getMethod().equals("GET") || headers.isEmpty())
            return Optional.empty(); // 14.2: GET alone has ranges
        String asked = String.join(",", headers).strip();
        if (asked.length() > MOST * 40)
            throw unsatisfiable("At most %d ranges are sent at once.".formatted(MOST), length);
        if (!RANGES.matcher(asked).matches()) return Optional.empty();
        String unit = "bytes=" + asked.substring("bytes=".length());
        List<ByteRange> ranges = ByteRange.parse(List.of(unit), length);
        if (ranges.isEmpty()) throw unsatisfiable("The file has %d bytes.".formatted(length), length);
        if (ranges.size() > MOST) throw unsatisfiable("At most %d ranges are sent at once.".formatted(MOST), length);
        return Optional.of(ranges);
    }

    private static Problem unsatisfiable(String detail, long length) {
        return new Problem(
                416,
                "Range not satisfiable",
                detail,
                Map.of(),
                Map.of("Content-Range", ByteRange.toNonSatisfiableHeaderValue(length)));
    }
}
