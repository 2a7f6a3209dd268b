package dateline.serve.sparql;

import dateline.serve.http.Problem;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Why a query is not answered, in words that help and tell nothing of the inside. */
final class Refusals {
    private Refusals() {}

    static Problem malformed(String detail) {
        return new Problem(400, "Malformed query", detail);
    }

    static Problem malformed(String detail, int line, int column) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("line", line);
        place.put("column", column);
        return new Problem(400, "Malformed query", detail, place, Map.of());
    }

    static Problem forbidden(String detail) {
        return new Problem(403, "Not allowed here", detail);
    }

    /** More than a limit of the query itself. */
    static Problem tooLong(String what, long most) {
        return new Problem(
                413, "Query too large", "A query here has at most %d %s.".formatted(most, what), limit(most), Map.of());
    }

    /** More than a limit of what it asks for. */
    static Problem tooMuch(String what, long most, String hint) {
        Map<String, Object> members = limit(most);
        members.put("hint", hint);
        return new Problem(
                413, "Result too large", "This query needs more than %d %s.".formatted(most, what), members, Map.of());
    }

    /** A result for which there are other forms than the one asked for. */
    static Problem unsayable(String detail) {
        return new Problem(406, "Not acceptable", detail);
    }

    static Problem timedOut(Duration limit, Duration elapsed) {
        Map<String, Object> members = limit(limit.toMillis() / 1000.0);
        members.put("elapsed", elapsed.toMillis() / 1000.0);
        members.put("hint", "Ask for less: bind more terms, add LIMIT, or avoid patterns that share no variable.");
        return new Problem(
                503,
                "Query timed out",
                "The query was given up after %s seconds.".formatted(limit.toMillis() / 1000.0),
                members,
                Map.of());
    }

    static Problem busy(int status, String detail) {
        return new Problem(status, "Too many queries", detail, Map.of(), Map.of("Retry-After", "5"));
    }

    private static Map<String, Object> limit(Number most) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("limit", most);
        return members;
    }
}
