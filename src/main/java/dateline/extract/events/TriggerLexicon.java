package dateline.extract.events;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that name events, from {@code triggers.txt}, and where they stand in a sentence. */
final class TriggerLexicon {
    private static final int NEAR = 3; // words farther apart name the event by the first alone

    private static final Map<String, List<Entry>> ENTRIES = load();

    private TriggerLexicon() {}

    /** A line's word: what it names, and which other words have to stand beside it (none: it names it alone). */
    private record Entry(EventKind kind, Frame frame, Set<String> beside) {}

    /** The words of a sentence that name events of this kind, in order. */
    static List<Trigger> triggers(ParsedSentence sentence, EventKind kind) {
        List<Trigger> found = new ArrayList<>();
        for (Token token : sentence.tokens())
            for (Entry entry : ENTRIES.getOrDefault(key(token), List.of()))
                if (entry.kind() == kind && canName(sentence, token))
                    span(sentence, token, entry)
                            .ifPresent(span -> found.add(new Trigger(kind, token, span, entry.frame())));
        return found.stream()
                .filter(trigger -> found.stream()
                        .filter(other -> other.token().equals(trigger.token()))
                        .reduce((first, second) ->
                                isOfMoved(sentence, second) && !isOfMoved(sentence, first) ? second : first)
                        .orElseThrow()
                        .equals(trigger))
                .toList();
    }

    /** "evacuated the town" tells where from, and "evacuated the villagers" whom: of two frames the one with a place for these. */
    private static boolean isOfMoved(ParsedSentence sentence, Trigger trigger) {
        return trigger.kind() == EventKind.MOVEMENT
                && trigger.frame().slots(Role.RECIPIENT).contains("object")
                && Grammar.undergoers(sentence, trigger.token()).stream()
                        .anyMatch(moved -> Stream.of("persons", "vehicles", "forces")
                                .anyMatch(list -> Grammar.isLemma(moved, Words.list(list))));
    }

    /** Whether this names events as a verb and never as a noun. */
    static boolean isOnlyVerb(String lemma) {
        return ENTRIES.containsKey("verb " + lemma) && !ENTRIES.containsKey("noun " + lemma);
    }

    /** Whether this word by itself names events of this kind. */
    static boolean names(Token token, EventKind kind) {
        return ENTRIES.getOrDefault(key(token), List.of()).stream()
                .anyMatch(entry -> entry.kind() == kind && entry.beside().isEmpty());
    }

    private static String key(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return (token.isVerb() ? "verb " : token.isNoun() ? "noun " : "other ") + lemma;
    }

    /** "a planned visit", "the election campaign": such words describe another noun. */
    private static boolean canName(ParsedSentence sentence, Token token) {
        if (token.is("amod", "compound", "case", "aux", "cop")) return false;
        if (token.name().equals("DATE")) return isOwnMarch(sentence, token);
        return token.isVerb() || !token.isPartOfName() || isNameOfEvent(token);
    }

    /** "the Women's March", "the Kessel Massacre": the last word of such a name says what it is. */
    private static boolean isNameOfEvent(Token token) {
        return Set.of("ORGANIZATION", "MISC", "O", "").contains(token.name())
                && Words.list("named-events").contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** "the Women's March": no month is anybody's, nor has one a day before or after it here. */
    private static boolean isOwnMarch(ParsedSentence sentence, Token token) {
        return Words.list("named-events").contains(token.lemma().toLowerCase(Locale.ROOT))
                && sentence.children(token, "nmod:poss").stream()
                        .anyMatch(owner -> !owner.name().equals("DATE"))
                && !sentence.hasChild(token, "nummod");
    }

    private static Optional<Span> span(ParsedSentence sentence, Token token, Entry entry) {
        if (entry.beside().isEmpty()) return Optional.of(token.span());
        return neighbours(sentence, token)
                .filter(other -> entry.beside().contains(other.lemma().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(other -> Math.abs(other.index() - token.index()) <= NEAR
                        ? token.span().join(other.span())
                        : token.span());
    }

    /** Particles, objects, modifiers, and the prepositional phrases with their prepositions. */
    private static Stream<Token> neighbours(ParsedSentence sentence, Token token) {
        return sentence.children(token).stream().flatMap(child -> switch (child.relation()) {
            case "compound:prt", "compound", "amod", "obj", "dobj", "iobj", "advmod", "xcomp", "nsubj", "nsubj:pass" ->
                Stream.concat(sentence.conjuncts(child).stream(), after(sentence, child));
            case "obl", "nmod", "advcl" ->
                child.name().equals("DATE") || child.index() < token.index()
                        ? Stream.empty()
                        : Stream.concat(Stream.of(child), sentence.children(child, "case", "mark").stream());
            case "case" -> Stream.of(child);
            default -> Stream.empty();
        });
    }

    /** "left 12 people dead": parsers hang the adjective on the noun before it. */
    private static Stream<Token> after(ParsedSentence sentence, Token noun) {
        return sentence.children(noun, "amod", "acl", "advmod").stream().filter(word -> word.index() > noun.index());
    }

    private static Map<String, List<Entry>> load() {
        Map<String, List<Entry>> entries = new HashMap<>();
        for (String line : Words.lines("triggers.txt")) {
            int colon = line.indexOf(" : ");
            String[] head = line.substring(0, colon).split(" +");
            EventKind kind = kind(head[0]);
            Frame frame = frame(Arrays.asList(head).subList(2, head.length));
            for (String word : Words.split(line.substring(colon + 3))) {
                String[] parts = word.split("\\+");
                entries.computeIfAbsent(head[1] + " " + parts[0], key -> new ArrayList<>())
                        .add(new Entry(kind, frame, parts.length == 1 ? Set.of() : beside(parts[1])));
            }
        }
        return Map.copyOf(entries);
    }

    private static EventKind kind(String term) {
        return Arrays.stream(EventKind.values())
                .filter(kind -> kind.term().equals(term))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("triggers.txt: no kind " + term));
    }

    private static Frame frame(List<String> roles) {
        Map<Role, List<String>> slots = new EnumMap<>(Role.class);
        for (String role : roles) {
            int equals = role.indexOf('=');
            slots.put(
                    Role.valueOf(role.substring(0, equals).toUpperCase(Locale.ROOT)),
                    Words.split(role.substring(equals + 1)));
        }
        return new Frame(slots);
    }

    /** "air|missile", or the name of a list in capitals: AGREEMENT is the list of agreements. */
    private static Set<String> beside(String words) {
        return Arrays.stream(words.split("\\|"))
                .flatMap(word -> word.equals(word.toUpperCase(Locale.ROOT))
                        ? Words.list(word.toLowerCase(Locale.ROOT) + "s").stream()
                        : Stream.of(word))
                .collect(Collectors.toUnmodifiableSet());
    }
}
