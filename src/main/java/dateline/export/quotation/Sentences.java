package dateline.export.quotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of one article in which words stand, as far as a release is made of them. */
final class Sentences {
    private static final int WIDEST = 8; // of the space between two sentences that follow each other
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Sentence> sentences;

    Sentences(List<Sentence> sentences) {
        this.sentences = sentences.stream()
                .sorted(Comparator.comparingInt(Sentence::begin))
                .toList();
    }

    /** A sentence, and where it begins in the article. */
    record Sentence(int begin, String text) {
        private int end() {
            return begin + text.length();
        }
    }

    /**
     * The passage that these words stand in, space being equal to any other space; empty unless there is exactly one. Words
     * may run on from one sentence into the next.
     */
    Optional<Passage> find(String words) {
        if (words.isBlank() || sentences.isEmpty()) return Optional.empty();
        Matcher matcher = pattern(words).matcher(joined());
        if (!matcher.find()) return Optional.empty();
        int first = sentences.getFirst().begin();
        Passage passage = new Passage(first + matcher.start(), first + matcher.end());
        return matcher.find(matcher.start() + 1) ? Optional.empty() : Optional.of(passage);
    }

    /** Whether these words stand here at all, once or more often. */
    boolean has(String words) {
        return !words.isBlank()
                && !sentences.isEmpty()
                && pattern(words).matcher(joined()).find();
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                SPACE.splitAsStream(words.strip()).map(Pattern::quote).collect(Collectors.joining("\\s+")));
    }

    /** The sentences at their places, with spaces between those that follow each other and else what no words match. */
    private String joined() {
        StringBuilder text = new StringBuilder();
        int end = sentences.getFirst().begin();
        for (Sentence sentence : sentences) {
            if (sentence.begin() < end) continue; // the same sentence twice
            int gap = sentence.begin() - end;
            text.append((gap > WIDEST ? "\0" : " ").repeat(gap)).append(sentence.text());
            end = sentence.end();
        }
        return text.toString();
    }
}
