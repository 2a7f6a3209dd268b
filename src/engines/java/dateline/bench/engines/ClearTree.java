package dateline.bench.engines;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * A dependency tree in ClearNLP's labels that can be said in those of Universal Dependencies, as far as our rules look:
 * prepositions come below their nouns, copulas below their predicates, all conjuncts below the first.
 */
final class ClearTree {
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("nsubjpass", "nsubj:pass"),
            Map.entry("csubjpass", "csubj:pass"),
            Map.entry("auxpass", "aux:pass"),
            Map.entry("dobj", "obj"),
            Map.entry("dative", "iobj"),
            Map.entry("poss", "nmod:poss"),
            Map.entry("relcl", "acl:relcl"),
            Map.entry("prt", "compound:prt"),
            Map.entry("neg", "advmod"),
            Map.entry("num", "nummod"),
            Map.entry("quantmod", "advmod"),
            Map.entry("intj", "discourse"),
            Map.entry("meta", "dep"),
            Map.entry("predet", "det:predet"),
            Map.entry("preconj", "cc:preconj"),
            Map.entry("hyph", "punct"),
            Map.entry("hmod", "compound"),
            Map.entry("oprd", "xcomp"),
            Map.entry("attr", "xcomp"),
            Map.entry("acomp", "xcomp"),
            Map.entry("prep", "advmod"),
            Map.entry("agent", "advmod"),
            Map.entry("pobj", "obl"),
            Map.entry("pcomp", "advcl"));

    private final NLPNode[] nodes;
    private final int[] heads;
    private final String[] labels;

    ClearTree(NLPNode[] nodes) {
        this.nodes = nodes;
        heads = new int[nodes.length];
        labels = new String[nodes.length];
        for (int node = 1; node < nodes.length; node++) {
            NLPNode head = nodes[node].getDependencyHead();
            heads[node] = head == null ? 0 : head.getID();
            labels[node] = nodes[node].getDependencyLabel();
        }
    }

    /** From 1; 0 for the root. */
    int head(int node) {
        return heads[node];
    }

    String relation(int node) {
        return heads[node] == 0 ? "root" : labels[node];
    }

    void toUniversal() {
        for (int node = nodes.length - 1; node > 0; node--) liftOutOfPreposition(node);
        for (int node = 1; node < nodes.length; node++) lowerCopula(node);
        for (int node = 1; node < nodes.length; node++) raiseObject(node);
        for (int node = 1; node < nodes.length; node++) flattenConjuncts(node);
        for (int node = 1; node < nodes.length; node++) labels[node] = relabelled(node);
    }

    /** "met in Bern": Bern comes below "met", and "in" below Bern. From the right, so that "according to X" unfolds. */
    private void liftOutOfPreposition(int preposition) {
        if (!is(preposition, "prep", "agent", "dative", "conj") || !isTagged(preposition, "IN", "TO", "VBG")) return;
        int noun = first(preposition, child -> is(child, "pobj"));
        int clause = first(preposition, child -> is(child, "pcomp"));
        int below = first(preposition, child -> is(child, "obl", "nmod"));
        int core = noun > 0 ? noun : clause > 0 ? clause : below;
        if (core == 0) return;
        int above = heads[preposition];
        boolean ofNoun = above > 0 && isTagged(above, "NN", "NNS", "NNP", "NNPS", "PRP", "CD", "DT");
        boolean conjunct = is(preposition, "conj");
        for (int child : children(preposition)) if (child != core) heads[child] = core;
        heads[core] = above;
        if (conjunct) labels[core] = "conj";
        else if (core == clause) labels[core] = ofNoun ? "acl" : "advcl";
        else labels[core] = ofNoun ? "nmod" : "obl";
        heads[preposition] = core;
        labels[preposition] = core == clause ? "mark" : "case";
    }

    /** "is the mayor": the mayor heads the clause. */
    private void lowerCopula(int verb) {
        if (!nodes[verb].getLemma().equals("be") || is(verb, "aux", "auxpass", "cop")) return;
        int predicate = first(verb, child -> is(child, "attr", "acomp"));
        if (first(verb, child -> is(child, "expl")) > 0) {
            if (predicate > 0) labels[predicate] = "nsubj";
            return;
        }
        if (predicate == 0) predicate = first(verb, child -> is(child, "obl") && child > verb);
        if (predicate == 0) return;
        for (int child : children(verb)) if (child != predicate) heads[child] = predicate;
        heads[predicate] = heads[verb];
        labels[predicate] = labels[verb];
        heads[verb] = predicate;
        labels[verb] = "cop";
    }

    /** "wanted her to go": her is what was wanted. */
    private void raiseObject(int verb) {
        if (!is(verb, "ccomp") || first(verb, child -> isTagged(child, "TO")) == 0) return;
        int subject = first(verb, child -> is(child, "nsubj", "nsubjpass"));
        if (subject == 0 || first(verb, child -> is(child, "mark")) > 0) return;
        heads[subject] = heads[verb];
        labels[subject] = "obj";
        labels[verb] = "xcomp";
    }

    private void flattenConjuncts(int node) {
        if (!is(node, "conj")) return;
        int before = heads[node];
        int link = last(before, child -> is(child, "cc") && child < node);
        if (link > before) heads[link] = node;
        while (before > 0 && is(before, "conj")) before = heads[before];
        heads[node] = before;
    }

    private String relabelled(int node) {
        String label = labels[node];
        if (label.equals("aux") && isTagged(node, "TO")) return "mark";
        if (label.equals("nmod") && isTagged(node, "CD")) return "nummod";
        if (label.equals("nmod") && first(node, child -> is(child, "case")) == 0) return "compound";
        if (label.equals("npadvmod"))
            return nodes[node].getNamedEntityTag().matches(".-(DATE|TIME)") ? "obl:tmod" : "obl:npmod";
        return SAME.getOrDefault(label, label);
    }

    private boolean is(int node, String... wanted) {
        return List.of(wanted).contains(labels[node]);
    }

    private boolean isTagged(int node, String... wanted) {
        return List.of(wanted).contains(nodes[node].getPartOfSpeechTag());
    }

    private List<Integer> children(int node) {
        List<Integer> found = new ArrayList<>();
        for (int other = 1; other < nodes.length; other++) if (heads[other] == node) found.add(other);
        return found;
    }

    private int first(int node, IntPredicate wanted) {
        return children(node).stream()
                .filter(child -> wanted.test(child))
                .findFirst()
                .orElse(0);
    }

    private int last(int node, IntPredicate wanted) {
        return children(node).stream().filter(child -> wanted.test(child)).reduce(0, (before, after) -> after);
    }
}
