package dateline.corpus.article;

/**
 * A text that can stand in any RDF format: characters that XML 1.0 cannot write (NUL and other controls, lone halves of
 * surrogate pairs) are read as U+FFFD, one for one, so that offsets stay.
 *
 * @param replaced how many there were
 */
public record CleanText(String text, int replaced) {
    /** Cleans a text, in time and memory by its length. */
    public static CleanText of(String raw) {
        StringBuilder clean = new StringBuilder(raw);
        int replaced = 0;
        for (int index = 0; index < raw.length(); index++) {
            char character = raw.charAt(index);
            if (Character.isHighSurrogate(character)
                    && index + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(index + 1))) {
                index++;
            } else if (character == '\f' || character == '\u000B') {
                clean.setCharAt(index, '\n');
            } else if (!isWritable(character)) {
                clean.setCharAt(index, '\uFFFD');
                replaced++;
            }
        }
        return new CleanText(clean.toString(), replaced);
    }

    /** What an issue says of the characters replaced. */
    public String reason() {
        return "%d character%s that no text can hold, read as U+FFFD".formatted(replaced, replaced == 1 ? "" : "s");
    }

    private static boolean isWritable(char character) {
        return character >= ' '
                ? !Character.isSurrogate(character) && character < '\uFFFE'
                : character == '\n' || character == '\r' || character == '\t';
    }
}
