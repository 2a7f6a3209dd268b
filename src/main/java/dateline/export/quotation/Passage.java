package dateline.export.quotation;

/**
 * Where words stand in the text of an article, in UTF-16 code units.
 *
 * @param end the place of the first character after them
 */
record Passage(int begin, int end) {
    Passage {
        if (begin < 0 || end <= begin)
            throw new IllegalArgumentException("[%d, %d) is no passage".formatted(begin, end));
    }
}
