package dateline.rdf;

import dateline.model.Time;
import dateline.vocab.News;
import dateline.vocab.Sem;
import org.apache.jena.graph.Node;

/** Says when: the date as exact as the text, the days it can mean where the year is known, and the words. */
final class SayTime {
    private SayTime() {}

    static void say(SentenceGraph sentence, Node fact, Time time) {
        sentence.say(fact, News.timeExpression, Terms.text(time.text()));
        time.date().ifPresent(date -> sentence.say(fact, News.date, Terms.date(date)));
        time.earliest().ifPresent(day -> sentence.say(fact, Sem.hasEarliestBeginTimeStamp, Terms.day(day)));
        time.latest().ifPresent(day -> sentence.say(fact, Sem.hasLatestEndTimeStamp, Terms.day(day)));
    }
}
