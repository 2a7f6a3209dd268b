package dateline.extract.entities;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import java.util.List;
import java.util.Set;

/** Says what one kind of pronoun refers to. */
interface PronounRule {
    /** The pronouns it answers for, in lower case. */
    Set<String> words();

    /** What the pronoun refers to: nothing where that is not clear, several for a plural. */
    List<Draft> antecedent(ParsedSentence sentence, Token pronoun, Discourse discourse);
}
