package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.Mention;
import dateline.model.Participant;
import dateline.model.Participant.Role;
import dateline.model.Report;
import dateline.model.Span;
import dateline.model.Statement;
import dateline.model.WordedParticipant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Scores who speaks to whom against a gold set of windows of a few sentences with one event each, its type of three parts
 * ({@code contact.requestadvise.meet}) and its {@code args}. Only types of contact are read, and only recall says something,
 * for nothing but the one event is marked.
 *
 * <p>A {@code communicator} is found if its words overlap a mention of an entity that speaks in a statement or acts in an event; a
 * {@code recipient}, if they overlap one of an entity that is spoken to in a statement, is the recipient of an event, or takes
 * part in what people do together (a meeting, an agreement, cooperation); a {@code participant}, if they overlap one of any of
 * these. Somebody whom the text does not name ("three officials") is found by the very words that we give for him. The mention
 * may stand anywhere in the window. "In the sentence" asks for a statement or report of the very
 * sentence in which the event's trigger stands; without it, any of the window will do. Lines
 * with {@code entities}, too, are whole articles: of these only the sentence is asked.
 */
public final class ContactBoard implements MarkBoard {
    private static final List<String> ROLES = List.of("communicator", "recipient", "participant");

    private final Function<Article, ArticleFacts> extractor;

    public ContactBoard(Function<Article, ArticleFacts> extractor) {
        this.extractor = extractor;
    }

    @Override
    public boolean isFor(JsonNode firstLine) {
        return firstLine.path("events").path(0).path("args").isArray()
                && firstLine.path("events").path(0).path("type").asText().matches("[A-Za-z]+(\\.[A-Za-z/]+){2}");
    }

    @Override
    public MarkScores score(GoldLines gold) {
        MarkLedger ledger = new MarkLedger();
        for (JsonNode line : gold.lines()) {
            List<JsonNode> contacts = StreamSupport.stream(line.path("events").spliterator(), false)
                    .filter(event -> type(event).startsWith("contact."))
                    .toList();
            if (contacts.isEmpty()) continue;
            ArticleFacts facts = extractor.apply(GoldLines.article(line));
            for (JsonNode contact : contacts) compare(line, contact, facts, ledger);
        }
        return ledger.close(gold);
    }

    private static void compare(JsonNode line, JsonNode contact, ArticleFacts facts, MarkLedger ledger) {
        String id = line.path("id").asText();
        boolean isWindow = !line.has("entities");
        Span trigger = span(contact.path("trigger"));
        Set<Integer> sentences = new HashSet<>();
        facts.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(trigger))
                .forEach(sentence -> sentences.add(sentence.number()));
        for (JsonNode argument : contact.path("args")) {
            String role = argument.path("role").asText().toLowerCase(Locale.ROOT);
            if (!ROLES.contains(role)) continue;
            Span words = span(argument);
            boolean anywhere = isFound(facts, role, sentence -> true, words);
            boolean there = isFound(facts, role, sentences::contains, words);
            if (isWindow) ledger.count(role, anywhere ? 1 : 0, anywhere ? 1 : 0, 1);
            ledger.count(role + " in the sentence", there ? 1 : 0, there ? 1 : 0, 1);
            String type = type(contact).split("\\.")[1];
            String text = facts.article().text();
            ledger.confuse(role, type, anywhere ? there ? "in the sentence" : "elsewhere" : "missed");
            if (!there)
                ledger.error(
                        anywhere ? role + " elsewhere" : role + " missed",
                        id,
                        "%s of %s “%s”".formatted(words.of(text), type, trigger.of(text)),
                        text,
                        trigger);
        }
    }

    private static String type(JsonNode event) {
        return event.path("type").asText().toLowerCase(Locale.ROOT);
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    /** Whether the words speak of an entity in the role, or stand in the very words for somebody unnamed in it. */
    private static boolean isFound(ArticleFacts facts, String role, IntPredicate sentence, Span words) {
        return isSpokenOf(facts, players(facts, role, sentence), words)
                || unnamed(facts, role, sentence).anyMatch(words::overlaps);
    }

    private static Stream<Span> unnamed(ArticleFacts facts, String role, IntPredicate sentence) {
        Stream<Span> speakers = facts.statements().stream()
                .filter(statement -> !role.equals("recipient"))
                .filter(statement -> statement.sentences().stream().anyMatch(sentence::test))
                .flatMap(statement -> statement.speakerSpan().stream());
        Stream<Span> hearers = facts.statements().stream()
                .filter(statement -> !role.equals("communicator"))
                .filter(statement -> statement.sentences().stream().anyMatch(sentence::test))
                .flatMap(statement -> statement.addresseeSpan().stream());
        Stream<Span> worded = facts.events().stream()
                .flatMap(event -> event.reports().stream()
                        .filter(report -> sentence.test(report.sentence()))
                        .flatMap(report -> report.worded().stream())
                        .filter(part -> plays(event.kind(), part.role(), role)))
                .map(WordedParticipant::span);
        return Stream.of(speakers, hearers, worded).flatMap(spans -> spans);
    }

    private static boolean isSpokenOf(ArticleFacts facts, Set<String> players, Span words) {
        return facts.entities().stream()
                .filter(entity -> players.contains(entity.id()))
                .map(Entity::mentions)
                .flatMap(List::stream)
                .map(Mention::span)
                .anyMatch(words::overlaps);
    }

    private static Set<String> players(ArticleFacts facts, String role, IntPredicate sentence) {
        Set<String> players = new HashSet<>();
        for (Statement statement : facts.statements())
            if (statement.sentences().stream().anyMatch(sentence::test)) {
                if (!role.equals("recipient")) statement.speaker().ifPresent(players::add);
                if (!role.equals("communicator")) statement.addressee().ifPresent(players::add);
            }
        for (Event event : facts.events())
            event.reports().stream()
                    .filter(report -> sentence.test(report.sentence()))
                    .flatMap(report -> players(event, report, role))
                    .forEach(players::add);
        return players;
    }

    private static Stream<String> players(Event event, Report report, String role) {
        return report.participants().stream()
                .filter(participant -> plays(event.kind(), participant.role(), role))
                .map(Participant::entity);
    }

    /** Whether who plays this part in an event of this kind can play the gold's role. */
    private static boolean plays(EventKind kind, Role part, String role) {
        return role.equals("participant")
                || part == (role.equals("communicator") ? Role.ACTOR : Role.RECIPIENT)
                || isMutual(kind);
    }

    private static boolean isMutual(EventKind kind) {
        return kind == EventKind.MEETING || kind == EventKind.AGREEMENT || kind == EventKind.COOPERATION;
    }
}
