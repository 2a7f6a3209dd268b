package dateline.extract.entities;

import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Mention;
import dateline.model.Zone;
import java.util.List;
import java.util.Locale;

/**
 * Adds to the entities the words that refer back to them: "the ministry", "the two", "he". One pass in text order, so that
 * a pronoun may lean on the pronoun before it; where it is not clear who is meant, nothing is added.
 */
final class ResolveReferences {
    private final List<NominalRule> nominals;
    private final List<PronounRule> pronouns = List.of(new PersonPronouns(), new ThingPronouns(), new PluralPronouns());

    ResolveReferences(List<NominalRule> nominals) {
        this.nominals = List.copyOf(nominals);
    }

    void in(ParsedArticle article, Drafts drafts) {
        Discourse discourse = new Discourse(article, drafts);
        for (ParsedSentence sentence : article.sentences()) {
            if (sentence.zone() == Zone.HEADLINE) continue;
            for (NominalRule rule : nominals) rule.in(sentence, discourse);
            pronouns(sentence, discourse);
            pronouns(sentence, discourse); // "After his return he spoke": the first leans on the second
        }
    }

    private void pronouns(ParsedSentence sentence, Discourse discourse) {
        for (Token token : sentence.tokens())
            if (token.isPronoun()
                    && discourse.drafts().denotedBy(sentence, token).isEmpty()) resolve(sentence, token, discourse);
    }

    private void resolve(ParsedSentence sentence, Token pronoun, Discourse discourse) {
        String word = pronoun.form().toLowerCase(Locale.ROOT);
        for (PronounRule rule : pronouns) {
            if (!rule.words().contains(word)) continue;
            List<Draft> found = rule.antecedent(sentence, pronoun, discourse);
            if (found.isEmpty()) return;
            Phrase phrase = new Phrase(sentence, pronoun.index(), pronoun.index());
            discourse.drafts().mentionAll(found, phrase, Mention.Kind.PRONOUN);
            if (found.size() == 1 && found.getFirst().isPerson())
                found.getFirst().setGender(Genders.ofPronoun(pronoun));
            return;
        }
    }
}
