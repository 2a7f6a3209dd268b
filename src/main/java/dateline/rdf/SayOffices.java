package dateline.rdf;

import dateline.model.OfficeHolding;
import dateline.vocab.News;
import dateline.vocab.Plover;
import org.apache.jena.graph.Node;

/** Says who holds which office, attested on the day the article was published, if that is known. */
final class SayOffices implements Saying {
    @Override
    public void say(ArticleGraphs article) {
        for (OfficeHolding office : article.facts().offices()) {
            Node node = article.iris().office(office);
            for (int number : office.sentences()) say(article, article.sentence(number), node, office);
        }
    }

    private static void say(ArticleGraphs article, SentenceGraph sentence, Node node, OfficeHolding office) {
        sentence.sayFact(node, News.OfficeHolding, office.rule(), office.confidence());
        sentence.say(node, News.holder, sentence.entity(office.holder()));
        sentence.say(node, News.officeTitle, Terms.text(office.title()));
        office.organization().ifPresent(id -> sentence.say(node, News.organization, sentence.entity(id)));
        sentence.say(node, News.tenure, News.term(office.tenure().term()));
        office.sector().ifPresent(sector -> sentence.say(node, News.sector, Plover.term(sector.code())));
        article.article().published().ifPresent(date -> sentence.say(node, News.attestedOn, Terms.day(date.date())));
    }
}
