package dateline.extract.statements;

import dateline.extract.Entities;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Times;
import dateline.extract.Token;
import dateline.model.Span;
import dateline.model.Statement;
import dateline.model.Time;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds who said what to whom: direct, indirect and mixed speech, speech acts, "according to". Words whose speaker cannot
 * be told give no statement, nor do titles and scare quotes; words that two cues introduce are one statement.
 */
public final class FindStatements {
    /** In order: a cue that one rule has used is not offered to the next. */
    private static final List<SpeechRule> RULES = List.of(
            new DirectSpeech(),
            new ColonSpeech(),
            new Hedges(),
            new IndirectSpeech(),
            new SpeechActs(),
            new AccordingTo(),
            new PlainOrder(),
            new HeadlineSpeech());

    private static final double SAME = 0.8; // share of the longer content from which two utterances are one
    private static final Set<String> OCCASIONS = Set.of(
            "conference",
            "interview",
            "speech",
            "address",
            "briefing",
            "meeting",
            "talk",
            "summit",
            "rally",
            "event",
            "hearing",
            "visit",
            "appearance",
            "forum");

    /** The statements of an article in the order of their words, with ids "s1", "s2", …. */
    public List<Statement> find(ParsedArticle article, Entities entities, Times times) {
        Reading reading = Reading.of(article, entities, times);
        List<Utterance> utterances = utterances(reading);
        List<Statement> statements = new ArrayList<>();
        for (Utterance utterance : utterances)
            for (Optional<String> speaker : speakers(utterance))
                statements.add(statement(reading, "s" + (statements.size() + 1), speaker, utterance));
        return nested(statements, utterances);
    }

    /** Each of the entities that speak, or nobody once. */
    private static List<Optional<String>> speakers(Utterance utterance) {
        return utterance.source().isNamed()
                ? utterance.source().ids().stream().map(Optional::of).toList()
                : List.of(Optional.empty());
    }

    /** What is said in the article, in text order, each once. */
    static List<Utterance> utterances(Reading reading) {
        FindCues findCues = new FindCues(reading);
        List<Cue> unused = new ArrayList<>(reading.sentences().stream()
                .filter(sentence -> sentence.zone().bearsFacts())
                .flatMap(sentence -> findCues.in(sentence).stream())
                .toList());
        List<Utterance> all = new ArrayList<>();
        for (SpeechRule rule : RULES) {
            List<Utterance> found = rule.find(reading, unused);
            unused.removeIf(cue ->
                    found.stream().anyMatch(utterance -> utterance.cueSpan().equals(cue.span())));
            all.addAll(found);
        }
        List<Utterance> adopted = OrphanQuotes.adopt(reading, all);
        return adopted.stream()
                .filter(utterance -> adopted.stream().noneMatch(other -> makesNeedless(other, utterance, adopted)))
                .sorted(Comparator.comparing(Utterance::content, Comparator.comparingInt(Span::begin))
                        .thenComparing(utterance -> -utterance.content().length())
                        .thenComparing(Utterance::cueSpan))
                .toList();
    }

    private static boolean makesNeedless(Utterance other, Utterance utterance, List<Utterance> all) {
        if (other.equals(utterance) || !isSameOrBetter(other.source(), utterance.source())) return false;
        Span mine = utterance.content();
        Span its = other.content();
        boolean secondCue = mine.holds(other.cueSpan()) && utterance.cueSpan().begin() > its.begin() && mine.holds(its);
        if (secondCue) return true;
        int common = Math.min(mine.end(), its.end()) - Math.max(mine.begin(), its.begin());
        boolean same = common >= SAME * Math.max(mine.length(), its.length());
        return same
                && (other.confidence() > utterance.confidence()
                        || other.confidence() == utterance.confidence() && all.indexOf(other) < all.indexOf(utterance));
    }

    /** "…, the ministry said in a statement that a spokesman read": of two for the same words, the named one counts. */
    private static boolean isSameOrBetter(Source other, Source source) {
        return source.isNamed() ? other.ids().equals(source.ids()) : other.isNamed() || other.equals(source);
    }

    private static Statement statement(Reading reading, String id, Optional<String> speaker, Utterance utterance) {
        ParsedSentence sentence = utterance.cue().sentence();
        Token cue = utterance.cue().token();
        Span content = utterance.content();
        Optional<Time> time = reading.times()
                .of(sentence, cue)
                .filter(found -> utterance.pieces().stream().noneMatch(piece -> piece.overlaps(found.span())))
                .filter(found -> !isBesideSpeaker(sentence, cue, found.span()));
        return new Statement(
                id,
                reading.sentencesOf(content.join(utterance.cueSpan())),
                utterance.kind(reading),
                utterance.stance(),
                speaker,
                utterance.source().span(),
                utterance.hearer().id(),
                utterance.hearer().span(),
                reading.text(utterance.cueSpan()),
                Optional.of(utterance.cueSpan()),
                content,
                utterance.pieces().size() > 1 ? utterance.pieces() : List.of(),
                utterance.text(reading),
                utterance.quoted(reading),
                place(reading, utterance),
                time,
                List.of(),
                Optional.empty(),
                utterance.rule(),
                utterance.confidence());
    }

    /** "Brandt, in power since 2025, said": what stands between commas is told of the speaker alone. */
    private static boolean isBesideSpeaker(ParsedSentence sentence, Token cue, Span time) {
        List<Token> before = sentence.tokens().subList(0, cue.index());
        return sentence.children(cue, "nsubj").stream()
                .anyMatch(speaker -> before.stream()
                                .anyMatch(token -> isComma(token)
                                        && token.index() > speaker.index()
                                        && token.span().end() <= time.begin())
                        && before.stream()
                                .anyMatch(
                                        token -> isComma(token) && token.span().begin() >= time.end()));
    }

    private static boolean isComma(Token token) {
        return token.form().equals(",");
    }

    /** "said in Port Alder"; "told a news conference in Port Alder". */
    private static Optional<String> place(Reading reading, Utterance utterance) {
        ParsedSentence sentence = utterance.cue().sentence();
        List<Token> candidates = new ArrayList<>();
        for (Token child : sentence.children(utterance.cue().token(), "obl", "nmod", "obj")) {
            if (child.is("obl", "nmod") && isIn(sentence, child)) candidates.add(child);
            if (OCCASIONS.contains(child.lemma()))
                for (Token place : sentence.children(child, "nmod")) if (isIn(sentence, place)) candidates.add(place);
        }
        return candidates.stream()
                .filter(token -> utterance.pieces().stream().noneMatch(piece -> piece.overlaps(token.span())))
                .flatMap(token -> reading.entities().denotedBy(sentence, token).stream())
                .filter(id -> reading.entities().entity(id).type().isPlace())
                .findFirst();
    }

    private static boolean isIn(ParsedSentence sentence, Token token) {
        return sentence.children(token, "case").stream()
                .anyMatch(word -> word.lemma().matches("in|at"));
    }

    /** Sets {@code within}: the smallest statement whose words hold another's cue and words. */
    private static List<Statement> nested(List<Statement> statements, List<Utterance> utterances) {
        List<Utterance> of = utterances.stream()
                .flatMap(utterance -> speakers(utterance).stream().map(speaker -> utterance))
                .toList();
        List<Statement> nested = new ArrayList<>();
        for (int index = 0; index < statements.size(); index++) {
            Utterance inner = of.get(index);
            Span all = inner.content().join(inner.cueSpan());
            Optional<Statement> outer = IntStream.range(0, statements.size())
                    .filter(other -> !of.get(other).equals(inner))
                    .filter(other -> of.get(other).content().holds(all))
                    .mapToObj(statements::get)
                    .min(Comparator.comparingInt(
                            statement -> statement.content().length()));
            Statement statement = statements.get(index);
            nested.add(
                    outer.isEmpty() ? statement : statement.within(outer.get().id()));
        }
        return List.copyOf(nested);
    }
}
