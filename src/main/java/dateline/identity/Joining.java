package dateline.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** How forms join things, and what the things are called: a function of the forms alone, whatever their order. */
interface Joining<T extends Telling> {
    /**
     * What each form is called across articles.
     *
     * @param forms in no order that means anything
     * @param edges for each form that is the same as any other by the rules of its family: those others
     */
    Map<String, String> names(Collection<Form<T>> forms, Map<String, Set<String>> edges);
}
