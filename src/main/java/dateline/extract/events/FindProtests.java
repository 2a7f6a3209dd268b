package dateline.extract.events;

import dateline.extract.Token;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;
import java.util.Set;

/** Finds protests and strikes: by whom, against whom, or where. */
final class FindProtests implements EventRule {
    private static final Set<String> CANDIDATES =
            Set.of("candidate", "nominee", "frontrunner", "front-runner", "hopeful");

    @Override
    public EventKind kind() {
        return EventKind.PROTEST;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence protest = occurrence.keeping(Role.ACTOR, EventRule::acts).keeping(Role.RECIPIENT, EventRule::acts);
        boolean known = protest.has(Role.ACTOR)
                || protest.has(Role.RECIPIENT)
                || protest.place().isPresent()
                || protest.time().isPresent()
                || occurrence.isOfPeople(Role.ACTOR)
                || isHeld(protest)
                || isAttended(protest);
        return known
                        && (protest.isReported() || isHeld(protest) || isAttended(protest))
                        && !isOfWork(occurrence)
                        && !isProof(occurrence)
                        && !isOfCampaign(occurrence)
                ? Optional.of(protest)
                : Optional.empty();
    }

    /** "protests were held", "sparked protests": somebody did, wherever. */
    private static boolean isHeld(Occurrence protest) {
        if (protest.trigger().isVerb()) return false;
        Token outer =
                NounOfEvent.outermost(protest.sentence(), protest.trigger().token());
        return NounOfEvent.carrier(protest.sentence(), protest.trigger().token())
                        .isPresent()
                || protest.sentence()
                        .head(outer)
                        .filter(verb -> verb.isVerb() && outer.is("obj", "nsubj", "nsubj:pass", "obl"))
                        .filter(verb -> Grammar.isLemma(verb, Words.list("stirrings")))
                        .isPresent();
    }

    /** "detained at a rally", "took part in a march": where something else happened, it was held. */
    private static boolean isAttended(Occurrence protest) {
        if (protest.trigger().isVerb() || !protest.reality().isAsserted()) return false;
        Token outer =
                NounOfEvent.outermost(protest.sentence(), protest.trigger().token());
        return outer.tag().equals("NN")
                && Grammar.preposition(protest.sentence(), outer)
                        .filter(Set.of("at", "during", "in")::contains)
                        .isPresent()
                && protest.sentence().head(outer).filter(Token::isVerb).isPresent();
    }

    /** "a campaign rally", "at his election rally": candidates gather their voters, and protest against nothing. */
    private static boolean isOfCampaign(Occurrence occurrence) {
        return Grammar.isLemma(occurrence.trigger().token(), Set.of("rally", "vigil", "procession"))
                && (isOfCandidate(occurrence)
                        || occurrence.sentence().children(occurrence.trigger().token(), "compound", "amod").stream()
                                .anyMatch(word -> Grammar.isLemma(word, Words.list("campaigns")))
                        || occurrence.sentence().children(occurrence.trigger().token(), "nmod:poss").stream()
                                .anyMatch(word -> Persons.are(occurrence.sentence(), occurrence.entities(), word)
                                        && !word.tag().endsWith("S")));
    }

    /** "a candidate speaks at a rally in Kessel": unless it is against something. */
    private static boolean isOfCandidate(Occurrence occurrence) {
        return occurrence.sentence().tokens().stream().anyMatch(word -> Grammar.isLemma(word, CANDIDATES))
                && !occurrence.hasAny(Role.RECIPIENT);
    }

    /** "the test demonstrated", "they demonstrated its use": what shows something, or is shown. */
    private static boolean isProof(Occurrence occurrence) {
        Token token = occurrence.trigger().token();
        if (!occurrence.trigger().isVerb() || !Grammar.lemma(token).equals("demonstrate")) return false;
        return occurrence.sentence().hasChild(token, "obj", "ccomp")
                || Grammar.doers(occurrence.sentence(), token).stream()
                        .anyMatch(word -> word.form().matches("(?i)this|that|it|which|these|those"));
    }

    /** Armies march, and prices rally. */
    private static boolean isOfWork(Occurrence occurrence) {
        return occurrence.trigger().isVerb()
                && !Grammar.isLemma(occurrence.trigger().token(), Set.of("clash"))
                && Grammar.doers(occurrence.sentence(), occurrence.trigger().token()).stream()
                        .anyMatch(word -> Grammar.isLemma(word, Words.list("markets"))
                                || Grammar.isLemma(word, Words.list("agents")));
    }
}
