package dateline.extract.events;

import dateline.extract.Entities;
import dateline.extract.Lexicon;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Times;
import dateline.extract.Token;
import dateline.model.EventKind;
import dateline.model.Participant;
import dateline.model.Participant.Role;
import dateline.model.Report;
import dateline.model.Statement;
import dateline.model.Status;
import dateline.model.Time;
import dateline.model.WordedParticipant;
import dateline.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds what a sentence of an article reports of an event that one of its words names. */
final class FindReports {
    private static final double BY_VERB = 0.9;
    private static final double BY_NOUN = 0.8;
    private static final double BY_REMENTION = 0.6;
    private static final Set<String> SIMPLE_PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> ON_THE_WAY = Set.of("head", "fly", "travel", "journey", "jet", "set");
    private static final Set<String> LATER = Set.of("next", "tomorrow", "coming", "upcoming", "later");

    private static final Set<String> ATTITUDES = Lexicon.words("statements/attitudes");

    private final ParsedArticle article;
    private final Entities entities;
    private final List<Statement> statements;
    private final Denotation denotation;
    private final FindPlace places;
    private final FindEventTime times;
    private final Quoted quoted;
    private final PhotoCaptions captions;
    private final WordedArguments worded;
    private final FindStatus verbStatus = new FindStatus();
    private final FindNounStatus nounStatus = new FindNounStatus();

    FindReports(ParsedArticle article, Entities entities, Times times, List<Statement> statements) {
        this.article = article;
        this.entities = entities;
        this.statements = List.copyOf(statements);
        denotation = new Denotation(entities);
        places = new FindPlace(entities);
        this.times = new FindEventTime(times);
        quoted = new Quoted(article);
        captions = new PhotoCaptions(article, times);
        worded = new WordedArguments(denotation, this.times);
    }

    /** The report, complete as its kind needs it, or a mere re-mention ("the talks"); nothing where the words report none. */
    Optional<Draft> find(ParsedSentence sentence, Trigger trigger, EventRule rule) {
        Optional<String> place = places.of(sentence, trigger);
        Optional<Time> time = times.of(sentence, trigger)
                .filter(when -> !(rule.isToldInPresent() && isOfMatter(sentence, trigger, when)));
        List<Participant> participants = participants(sentence, trigger);
        boolean held = trigger.kind() == EventKind.CONTROL; // its words are such only where they tell who holds what
        boolean known = held || !participants.isEmpty() || time.isPresent();
        boolean definite = !trigger.isVerb() && NounOfEvent.isDefinite(sentence, trigger.token());
        return reality(sentence, trigger, rule, time, known).flatMap(reality -> {
            Occurrence occurrence = new Occurrence(
                    sentence, trigger, entities, participants, worded.of(sentence, trigger), place, time, reality);
            Optional<Occurrence> complete = rule.complete(occurrence);
            if (complete.isPresent() && isWorthwhile(complete.get(), definite))
                return Optional.of(draft(complete.get(), true, definite));
            return definite && reality.isAsserted() && time.isEmpty() && occurrence.isReported()
                    ? Optional.of(draft(occurrence, false, true))
                    : Optional.empty();
        });
    }

    /** "He said the visit was useful": what another's words only mention is his only where they tell it. */
    private static boolean isWorthwhile(Occurrence occurrence, boolean definite) {
        if (occurrence.trigger().isVerb() || occurrence.reality().status() != Status.ATTRIBUTED || !definite)
            return true;
        return NounOfEvent.carrier(occurrence.sentence(), occurrence.trigger().token())
                        .isPresent()
                || NounOfEvent.impact(
                                occurrence.sentence(), occurrence.trigger().token())
                        .isPresent()
                || occurrence.has(Role.RECIPIENT)
                || occurrence.participants().size() >= 2;
    }

    private List<Participant> participants(ParsedSentence sentence, Trigger trigger) {
        List<Participant> participants = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Role role : Role.values())
            for (Token token : Arguments.of(sentence, trigger, role))
                for (String entity : denotation.of(sentence, List.of(token)))
                    if (seen.add(entity)) participants.add(new Participant(role, entity));
        return participants;
    }

    private Optional<Reality> reality(
            ParsedSentence sentence, Trigger trigger, EventRule rule, Optional<Time> time, boolean known) {
        Token token = trigger.token();
        if (!rule.isToldInPresent() && isRepeated(sentence, token)) return Optional.empty();
        Optional<Reality> said =
                trigger.isVerb() ? verbStatus.of(sentence, token) : nounStatus.of(sentence, token, known);
        return said.map(reality -> isOnTheWay(sentence, token) ? reality.and(Status.PLANNED) : reality)
                .map(reality -> time.filter(this::isToCome).isPresent() && !isPast(sentence, trigger)
                        ? reality.and(Status.PLANNED)
                        : reality)
                .filter(reality -> !reality.isAsserted() || time.isPresent() || !isInPresent(sentence, trigger, rule))
                .map(reality -> reality.isAsserted() && isScheduled(sentence, trigger, rule, time)
                        ? reality.and(Status.PLANNED)
                        : reality)
                .map(reality -> inWords(sentence, trigger, reality));
    }

    /**
     * "Brandt meets Vask" is news in a headline; inside an article it is a habit or a summary without a time, and a schedule
     * with one.
     */
    private boolean isInPresent(ParsedSentence sentence, Trigger trigger, EventRule rule) {
        if (sentence.zone() != Zone.BODY || rule.isToldInPresent() || captions.isCaption(sentence)) return false;
        return verb(sentence, trigger)
                .filter(token -> SIMPLE_PRESENT.contains(token.tag()) && !sentence.hasChild(token, "aux"))
                .isPresent();
    }

    private static Optional<Token> verb(ParsedSentence sentence, Trigger trigger) {
        if (trigger.isVerb()) return Optional.of(trigger.token());
        return NounOfEvent.carrier(sentence, trigger.token())
                .filter(carrier -> !Grammar.isLemma(carrier, Words.list("occurrences")));
    }

    /** "faces a contest in the May 17 election": a dated event in a sentence of the present, unless the date is known to be past. */
    private boolean isScheduled(ParsedSentence sentence, Trigger trigger, EventRule rule, Optional<Time> time) {
        if (time.isEmpty() || isKnownPast(time.get()) || sentence.zone() != Zone.BODY || rule.isToldInPresent())
            return false;
        return trigger.isVerb()
                ? isInPresent(sentence, trigger, rule)
                : sentence.path(trigger.token()).stream()
                        .filter(Token::isVerb)
                        .findFirst()
                        .filter(verb -> SIMPLE_PRESENT.contains(verb.tag()) && !sentence.hasChild(verb, "aux"))
                        .isPresent();
    }

    private boolean isKnownPast(Time time) {
        return article.article().published().isPresent()
                && time.latest().isPresent()
                && !time.latest()
                        .get()
                        .isAfter(article.article().published().get().date());
    }

    /** Where the verb is past, its time cannot be to come, whatever the calendar says. */
    private static boolean isPast(ParsedSentence sentence, Trigger trigger) {
        return trigger.isVerb() && trigger.token().tag().equals("VBD") && !sentence.hasChild(trigger.token(), "aux");
    }

    /** "Brandt heads to Oslo" in a headline: there she is not yet. */
    private static boolean isOnTheWay(ParsedSentence sentence, Token token) {
        return sentence.zone() != Zone.BODY
                && Grammar.isLemma(token, ON_THE_WAY)
                && SIMPLE_PRESENT.contains(token.tag());
    }

    /** "have repeatedly clashed" tells of no single clash, but "has repeatedly demanded" of a demand. */
    private static boolean isRepeated(ParsedSentence sentence, Token token) {
        return sentence.children(token, "advmod").stream()
                .anyMatch(adverb -> Grammar.lemma(adverb).equals("repeatedly"));
    }

    /** "have threatened a strike in March": what is said already is said of a time to come. */
    private boolean isOfMatter(ParsedSentence sentence, Trigger trigger, Time time) {
        Token token = trigger.token();
        return trigger.isVerb()
                && isToCome(time)
                && !token.tag().equals("VB")
                && sentence.children(token, "aux").stream()
                        .noneMatch(aux -> aux.tag().equals("MD"));
    }

    private boolean isToCome(Time time) {
        if (article.article().published().isPresent() && time.earliest().isPresent())
            return time.earliest()
                    .get()
                    .isAfter(article.article().published().get().date());
        String first = time.text().toLowerCase(Locale.ROOT).split("\\s+")[0];
        return LATER.contains(first);
    }

    /** What stands in somebody's words is at most as sure as these. */
    private Reality inWords(ParsedSentence sentence, Trigger trigger, Reality reality) {
        boolean spoken = speaker(sentence, trigger, Status.ATTRIBUTED).isPresent()
                || quoted.holds(trigger.token().span());
        return spoken ? reality.and(Status.ATTRIBUTED) : reality;
    }

    /** Who voiced concern over a plan did not make it known, unless nothing else makes it known. */
    private Optional<String> speaker(ParsedSentence sentence, Trigger trigger, Status status) {
        return statements.stream()
                .filter(statement -> holds(statement, sentence, trigger.token()))
                .filter(statement -> status == Status.ATTRIBUTED || !isAttitude(statement))
                .flatMap(statement -> statement.speaker().stream())
                .reduce((outer, inner) -> inner);
    }

    private static boolean isAttitude(Statement statement) {
        String first = statement.text().strip().split("[^\\p{L}]", 2)[0];
        return ATTITUDES.contains(first.toLowerCase(Locale.ROOT));
    }

    /** Whether the word stands in what was said, and is not by a slip of the parser joined to it from outside. */
    private static boolean holds(Statement statement, ParsedSentence sentence, Token token) {
        return statement.content().holds(token.span())
                && Grammar.coordinated(sentence, token)
                        .filter(other -> !other.equals(sentence.token(token.head())))
                        .map(Token::span)
                        .map(statement.content()::holds)
                        .orElse(true);
    }

    private Draft draft(Occurrence occurrence, boolean whole, boolean definite) {
        Reality reality = occurrence.reality();
        Optional<String> source = reality.isAsserted()
                ? Optional.empty()
                : speaker(occurrence.sentence(), occurrence.trigger(), reality.status())
                        .or(() -> reality.source().flatMap(token -> denotation.of(occurrence.sentence(), token).stream()
                                .findFirst()));
        double confidence = occurrence.trigger().isVerb() ? BY_VERB : whole ? BY_NOUN : BY_REMENTION;
        Report report = new Report(
                occurrence.sentence().number(),
                occurrence.trigger().span(),
                reality.status(),
                source,
                occurrence.participants(),
                occurrence.worded().stream()
                        .map(phrase -> new WordedParticipant(phrase.role(), phrase.span(), article.text(phrase.span())))
                        .sorted(Comparator.comparing(WordedParticipant::span))
                        .toList(),
                occurrence.place(),
                occurrence.time(),
                rule(occurrence.trigger()),
                confidence);
        return new Draft(
                occurrence.trigger(),
                report,
                whole,
                definite,
                occurrence.sentence().zone());
    }

    private static String rule(Trigger trigger) {
        return "%s %s".formatted(trigger.kind().term(), trigger.isVerb() ? "verb" : "noun");
    }
}
