package dateline.identity;

import java.util.Set;

/**
 * Tellings of one form, while it is found out what they are of.
 *
 * @param first the telling that speaks for it
 * @param articles which tell it; empty where that is no matter
 * @param weight how many articles tell it, counted no further than {@link Known#MOST}; 0 where that is no matter
 */
record Form<T extends Telling>(String id, Told<T> first, Set<String> articles, int weight) {}
