package dateline.model;

/**
 * A passage of an article's text: UTF-16 offsets (Java string indices), {@code end} exclusive, never empty.
 *
 * @param begin the index of the first character
 * @param end the index after the last character
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end <= begin)
            throw new IllegalArgumentException("[%d, %d) is not a passage".formatted(begin, end));
    }

    /** The smallest span that holds both. */
    public Span join(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    public boolean holds(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    public int length() {
        return end - begin;
    }

    public String of(String text) {
        return text.substring(begin, end);
    }

    /** By beginning, then the shorter first. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
