package dateline.evaluate.reading;

import dateline.evaluate.Tally;
import java.util.List;

/**
 * How a page was read, by one measure.
 *
 * @param errors what is missing and what is spurious, a few words each
 */
public record PageScore(ReadingMeasure measure, String page, Tally tally, List<String> errors) {
    public PageScore {
        errors = List.copyOf(errors);
    }
}
