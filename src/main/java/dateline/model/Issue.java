package dateline.model;

/**
 * Something that could not be read or used as it is; the run goes on.
 *
 * @param source the file, address or stream
 * @param place where in it: "line 12", "byte 4096"; empty for the whole
 * @param reason one clear sentence, without a full stop
 */
public record Issue(String source, String place, String reason) {
    @Override
    public String toString() {
        return place.isEmpty() ? "%s: %s".formatted(source, reason) : "%s, %s: %s".formatted(source, place, reason);
    }
}
