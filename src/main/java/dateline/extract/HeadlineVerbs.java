package dateline.extract;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tags as a verb what can only be the verb of its headline: "Court jails editor", "Gunmen free 40 inmates", which taggers
 * trained on whole sentences take for noun phrases, so that the parser finds nobody who does anything. Done before parsing.
 * Only where nothing else is a verb, after people, a body or a name, and before what it is done to: "Police raid kills
 * three", "Court fines rise" and "Bank profits" stay what they are.
 */
final class HeadlineVerbs {
    private static final Set<String> VERBS = Lexicon.words("headline-verbs");
    private static final Set<String> GROUPS = Set.of("police", "staff", "crew"); // of which there are always several
    private static final Set<String> OBJECTS = Set.of("DT", "CD", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS");
    private static final Set<String> AFTER = Set.of("head to", "head for", "clash with", "protest at", "battle with");

    private final Morphology morphology = new Morphology();

    /** @param labels of one headline, with tags and lemmas; changed in place */
    void tag(List<CoreLabel> labels) {
        if (hasFinite(labels)) return;
        for (int index = 1; index < labels.size() - 1; index++) {
            CoreLabel label = labels.get(index);
            String tag = finite(labels.get(index - 1), label);
            if (tag.isEmpty()) continue;
            String lemma = morphology.lemma(form(label), tag);
            if (!VERBS.contains(lemma) || !takes(lemma, labels.get(index + 1))) continue;
            label.setTag(tag);
            label.setLemma(lemma);
            return;
        }
    }

    /** "Troops storm prison to end siege": an infinitive is not it. */
    private static boolean hasFinite(List<CoreLabel> labels) {
        for (int index = 0; index < labels.size(); index++)
            if (labels.get(index).tag().matches("VB[DPZ]?|MD")
                    && !(index > 0 && labels.get(index - 1).tag().equals("TO"))) return true;
        return false;
    }

    /** The tag of a verb that agrees with its subject right before it; empty where it would not, or nobody acts. */
    private static String finite(CoreLabel subject, CoreLabel verb) {
        if (!acts(subject)) return "";
        boolean several = subject.tag().endsWith("S") || GROUPS.contains(form(subject));
        if (several) return verb.tag().matches("NN|NNP|JJ") ? "VBP" : "";
        return verb.tag().matches("NNP?S") ? "VBZ" : "";
    }

    private static boolean acts(CoreLabel label) {
        return label.tag().startsWith("NNP")
                || label.tag().startsWith("NN")
                        && (People.are(form(label)) || People.are(String.valueOf(label.lemma())));
    }

    private static boolean takes(String lemma, CoreLabel next) {
        return OBJECTS.contains(next.tag()) || AFTER.contains(lemma + " " + form(next));
    }

    private static String form(CoreLabel label) {
        return label.word().toLowerCase(Locale.ROOT);
    }
}
