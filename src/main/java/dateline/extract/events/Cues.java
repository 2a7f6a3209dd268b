package dateline.extract.events;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Status;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What words say about the reality of what they govern or modify, from {@code cues.txt}. */
final class Cues {
    private static final Map<String, Status> STATUSES = load();

    private Cues() {}

    /** What a verb, noun or adjective that governs an event says of it. */
    static Optional<Status> governor(ParsedSentence sentence, Token token) {
        String kind = token.isVerb() ? "verb " : token.isNoun() ? "noun " : "adjective ";
        return particles(sentence, token)
                .map(particle -> STATUSES.get(kind + lemma(token) + "+" + particle))
                .or(() -> Optional.ofNullable(STATUSES.get(kind + lemma(token))));
    }

    /** What an adjective before a noun of event says of it: "the planned talks". */
    static Optional<Status> modifier(Token token) {
        return Optional.ofNullable(STATUSES.get("modifier " + token.form().toLowerCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(STATUSES.get("modifier " + lemma(token))));
    }

    static Optional<Status> adverb(Token token) {
        return Optional.ofNullable(STATUSES.get("adverb " + lemma(token)));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** The particle or preposition that makes another verb of it: "called off", "ruled out", "called for". */
    private static Optional<String> particles(ParsedSentence sentence, Token token) {
        Set<String> beside = sentence.children(token).stream()
                .filter(child -> child.is("compound:prt", "obl", "advmod"))
                .flatMap(child -> child.is("obl")
                        ? sentence.children(child, "case").stream().limit(1)
                        : Stream.of(child))
                .map(Cues::lemma)
                .collect(Collectors.toSet());
        String prefix = (token.isVerb() ? "verb " : token.isNoun() ? "noun " : "adjective ") + lemma(token) + "+";
        return beside.stream()
                .sorted()
                .filter(particle -> STATUSES.containsKey(prefix + particle))
                .findFirst();
    }

    private static Map<String, Status> load() {
        Map<String, Status> statuses = new HashMap<>();
        for (String line : Words.lines("cues.txt")) {
            int colon = line.indexOf(':');
            String[] head = line.substring(0, colon).split(" ");
            Status status = Arrays.stream(Status.values())
                    .filter(value -> value.term().equals(head[0]))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("cues.txt: no status " + head[0]));
            for (String word : Words.split(line.substring(colon + 1)))
                statuses.putIfAbsent(head[1] + " " + word, status);
        }
        return Map.copyOf(statuses);
    }
}
