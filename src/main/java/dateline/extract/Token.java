package dateline.extract;

import dateline.model.Span;

/**
 * A word of a sentence with its part of speech, name class and place in the dependency tree.
 *
 * @param index from 0 within the sentence
 * @param span where it stands in the article's text
 * @param form the word, as it stands
 * @param lemma its dictionary form
 * @param tag the Penn Treebank part-of-speech tag
 * @param name the name class: PERSON, ORGANIZATION, LOCATION, MISC; empty for a word of no name
 * @param head the index of the word it depends on; -1 for the root
 * @param relation the Universal Dependencies relation to its head: "nsubj", "nsubj:pass", "root"
 */
public record Token(
        int index, Span span, String form, String lemma, String tag, String name, int head, String relation) {

    /** Whether the relation to the head is one of these or a subtype of one: {@code nmod:poss} is an {@code nmod}. */
    public boolean is(String... relations) {
        for (String wanted : relations)
            if (relation.equals(wanted) || (relation.startsWith(wanted) && relation.charAt(wanted.length()) == ':'))
                return true;
        return false;
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP");
    }

    public boolean isPartOfName() {
        return !name.isEmpty();
    }
}
