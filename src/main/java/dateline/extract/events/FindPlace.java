package dateline.extract.events;

import dateline.extract.Entities;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.EventKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds where an event is said to happen: the place after "in", "at" or "near" that stands with the word that names the
 * event or with its clause, a town rather than its country. A government named by its capital is no place.
 */
final class FindPlace {
    private static final Set<String> IN = Set.of(
            "in", "at", "near", "outside", "off", "inside", "across", "within", "around", "through", "throughout");

    private static final Set<EventKind> TALKING = EnumSet.of(
            EventKind.AGREEMENT,
            EventKind.MEETING,
            EventKind.DEMAND,
            EventKind.REJECTION,
            EventKind.ACCUSATION,
            EventKind.THREAT,
            EventKind.COOPERATION);
    private static final Set<String> ABOUT = Set.of("on", "about", "over", "regarding", "concerning", "for", "against");
    private static final Set<EntityType> WIDE = EnumSet.of(EntityType.COUNTRY, EntityType.LANDFORM);

    private final Entities entities;
    private final Denotation denotation;

    FindPlace(Entities entities) {
        this.entities = entities;
        denotation = new Denotation(entities);
    }

    Optional<String> of(ParsedSentence sentence, Trigger trigger) {
        List<Entity> places = new ArrayList<>();
        for (Token host : hosts(sentence, trigger))
            for (Token child : places(sentence, trigger, host))
                if (child.equals(host) || isIn(sentence, child))
                    denotation.of(sentence, List.of(child)).stream()
                            .map(entities::entity)
                            .filter(entity -> entity.type().isPlace())
                            .filter(entity -> !WIDE.contains(entity.type())
                                    || !isMatter(sentence, trigger, host) && !followsMatter(sentence, trigger, child))
                            .forEach(places::add);
        return places.stream()
                .filter(place -> place.type() != EntityType.COUNTRY)
                .findFirst()
                .or(() -> places.stream().findFirst())
                .map(Entity::id);
    }

    private static List<Token> places(ParsedSentence sentence, Trigger trigger, Token host) {
        return visited(sentence, trigger).filter(host::equals).isPresent()
                ? List.of(host)
                : sentence.children(host, "obl", "nmod");
    }

    /** The event's word, what carries it, and the people and things beside it on which a parser may hang its place. */
    private List<Token> hosts(ParsedSentence sentence, Trigger trigger) {
        Token token = trigger.token();
        List<Token> hosts = new ArrayList<>(List.of(token));
        if (trigger.isVerb()) {
            sentence.children(token, "obj", "dobj", "obl", "advmod").stream()
                    .filter(child -> child.is("advmod") || isNoPlace(sentence, child))
                    .forEach(hosts::add);
            Optional<Token> other = together(sentence, token);
            other.ifPresent(hosts::add);
            other.filter(Token::isVerb).ifPresent(verb -> hosts.addAll(struck(sentence, verb)));
            visited(sentence, trigger).ifPresent(hosts::add);
        } else {
            hosts.add(NounOfEvent.outermost(sentence, token));
            Stream.of(
                            NounOfEvent.carrier(sentence, token),
                            NounOfEvent.impact(sentence, token),
                            lethal(sentence, token))
                    .flatMap(Optional::stream)
                    .forEach(hosts::add);
            sentence.children(token, "nmod").stream()
                    .filter(child -> isNoPlace(sentence, child))
                    .forEach(hosts::add);
            NounOfEvent.impact(sentence, token).ifPresent(verb -> hosts.addAll(struck(sentence, verb)));
        }
        return hosts;
    }

    /** "tore through a block in Kessel", "killing two": what is struck, and where it stands. */
    private List<Token> struck(ParsedSentence sentence, Token verb) {
        return sentence.children(verb, "obj", "obl").stream()
                .filter(child -> isNoPlace(sentence, child))
                .toList();
    }

    /** "an agreement on fishing in the bay": there is fished, and not signed; but "talks on fishing in Kessel" are in Kessel. */
    private static boolean isMatter(ParsedSentence sentence, Trigger trigger, Token token) {
        return TALKING.contains(trigger.kind())
                && Grammar.preposition(sentence, token).filter(ABOUT::contains).isPresent();
    }

    /** The same, where the parser hangs the bay on the signing. */
    private static boolean followsMatter(ParsedSentence sentence, Trigger trigger, Token place) {
        int before = sentence.subtree(place).getFirst().index() - 1;
        return before > trigger.token().index()
                && sentence.path(sentence.token(before)).stream()
                        .takeWhile(token -> !token.equals(trigger.token()))
                        .anyMatch(token -> isMatter(sentence, trigger, token));
    }

    /** "visited Kessel and met its mayor": the meeting is there, too. */
    private static Optional<Token> visited(ParsedSentence sentence, Trigger trigger) {
        return Grammar.coordinated(sentence, trigger.token())
                .filter(verb -> trigger.kind() == EventKind.MEETING)
                .filter(verb -> Set.of("visit", "tour").contains(Grammar.lemma(verb)))
                .flatMap(verb -> sentence.child(verb, "obj"));
    }

    /** "attacked a post in Kessel, killing five", "a fire in Kessel that killed three": where the one is, the other is. */
    private static Optional<Token> together(ParsedSentence sentence, Token verb) {
        if (verb.tag().equals("VBG") && verb.is("advcl", "dep") && !sentence.hasChild(verb, "mark", "nsubj", "aux"))
            return sentence.head(verb).filter(Token::isVerb);
        if (sentence.children(verb, "nsubj").stream().anyMatch(Grammar::isRelative))
            return Grammar.antecedent(sentence, verb).filter(Token::isNoun);
        return sentence.children(verb, "nsubj").stream()
                .filter(subject -> Grammar.isLemma(subject, Words.list("hazards"))
                        || TriggerLexicon.names(subject, EventKind.ATTACK)
                        || TriggerLexicon.names(subject, EventKind.ACCIDENT))
                .findFirst();
    }

    /** "were killed in an attack … in Kessel": the clause's place is the event's. */
    private static Optional<Token> lethal(ParsedSentence sentence, Token noun) {
        Token outer = NounOfEvent.outermost(sentence, noun);
        return sentence.head(outer)
                .filter(verb -> verb.isVerb() && Grammar.isLemma(verb, Words.list("impacts")))
                .filter(verb -> outer.is("obl"));
    }

    private boolean isNoPlace(ParsedSentence sentence, Token token) {
        return denotation.of(sentence, token).stream().map(entities::entity).noneMatch(entity -> entity.type()
                .isPlace());
    }

    private static boolean isIn(ParsedSentence sentence, Token token) {
        return Grammar.preposition(sentence, token).filter(IN::contains).isPresent();
    }
}
