package dateline.rdf;

import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.Participant;
import dateline.model.Report;
import dateline.model.WordedParticipant;
import dateline.vocab.News;
import dateline.vocab.Plover;
import dateline.vocab.Sem;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * Says each report of an event in its own sentence's graph. Only an event that is reported to have happened bears the
 * class of its kind; any other is an unrealised event that would be one.
 */
final class SayEvents implements Saying {
    @Override
    public void say(ArticleGraphs article) {
        for (Event event : article.facts().events()) {
            Node node = article.iris().event(event);
            for (Report report : event.reports()) say(article, node, event, report);
        }
    }

    private static void say(ArticleGraphs article, Node node, Event event, Report report) {
        SentenceGraph sentence = article.sentence(report.sentence());
        Node kind = News.term(event.kind().term());
        if (event.isRealised()) {
            sentence.sayFact(node, News.Event, report.rule(), report.confidence());
            sentence.say(node, RDF.Nodes.type, kind);
            plover(event.kind()).ifPresent(type -> sentence.say(node, News.ploverType, type));
            if (event.kind() == EventKind.VISIT) sentence.say(node, News.ploverMode, Terms.text("visit"));
            if (event.kind() == EventKind.ARREST) sentence.say(node, News.ploverMode, Terms.text("arrest"));
        } else {
            sentence.sayFact(node, News.UnrealizedEvent, report.rule(), report.confidence());
            sentence.say(node, News.wouldBe, kind);
        }
        sentence.say(node, News.status, News.term(report.status().term()));
        sentence.say(node, News.trigger, Terms.text(article.iris().words(report.trigger())));
        report.accordingTo().ifPresent(source -> sentence.say(node, Sem.accordingTo, sentence.entity(source)));
        for (Participant participant : report.participants()) say(sentence, node, participant);
        for (WordedParticipant participant : report.worded()) say(sentence, node, participant);
        report.place().ifPresent(place -> sentence.say(node, Sem.hasPlace, sentence.entity(place)));
        report.time().ifPresent(time -> SayTime.say(sentence, node, time));
    }

    private static void say(SentenceGraph sentence, Node event, Participant participant) {
        Node entity = sentence.entity(participant.entity());
        sentence.say(event, News.participant, entity);
        switch (participant.role()) {
            case ACTOR -> sentence.say(event, News.actor, entity);
            case RECIPIENT -> sentence.say(event, News.recipient, entity);
            case OTHER -> {}
        }
    }

    private static void say(SentenceGraph sentence, Node event, WordedParticipant participant) {
        Node words = Terms.text(participant.text());
        switch (participant.role()) {
            case ACTOR -> sentence.say(event, News.actorText, words);
            case RECIPIENT -> sentence.say(event, News.recipientText, words);
            case OTHER -> {}
        }
    }

    /** The PLOVER type of what happened; PLOVER has none for events outside politics. */
    private static Optional<Node> plover(EventKind kind) {
        return switch (kind) {
            case MEETING, VISIT -> Optional.of(Plover.CONSULT);
            case AGREEMENT -> Optional.of(Plover.AGREE);
            case COOPERATION -> Optional.of(Plover.COOPERATE);
            case ACCUSATION -> Optional.of(Plover.ACCUSE);
            case DEMAND -> Optional.of(Plover.REQUEST);
            case REJECTION -> Optional.of(Plover.REJECT);
            case THREAT -> Optional.of(Plover.THREATEN);
            case PROTEST -> Optional.of(Plover.PROTEST);
            case SANCTION -> Optional.of(Plover.SANCTION);
            case COERCION, ARREST -> Optional.of(Plover.COERCE);
            case ATTACK, WAR -> Optional.of(Plover.ASSAULT);
            case MOVEMENT,
                    CONTROL,
                    DEATH,
                    ELECTION,
                    POSITION_CHANGE,
                    DISASTER,
                    ACCIDENT,
                    LEGAL_PROCEEDING,
                    TRANSACTION,
                    CONTEST,
                    OTHER -> Optional.empty();
        };
    }
}
