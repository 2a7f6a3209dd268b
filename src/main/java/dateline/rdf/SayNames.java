package dateline.rdf;

import dateline.model.Entity;
import dateline.model.Mention;
import dateline.vocab.Schema;
import org.apache.jena.graph.Node;

/** Says of every sentence whom and what it names. A pronoun or a description alone is no naming. */
final class SayNames implements Saying {
    @Override
    public void say(ArticleGraphs article) {
        for (Entity entity : article.facts().entities()) {
            for (Mention mention : entity.mentions()) {
                if (mention.kind() == Mention.Kind.NAME) sayName(article.sentence(mention.sentence()), entity, mention);
            }
        }
    }

    private static void sayName(SentenceGraph sentence, Entity entity, Mention mention) {
        Node node = sentence.entity(entity.id());
        if (!mention.text().equals(entity.name())) sentence.say(node, Schema.alternateName, Terms.text(mention.text()));
    }
}
