/** Finds the figures of an article: numbers with their comparator, their unit and what they count. */
@NullMarked
package dateline.extract.figures;

import org.jspecify.annotations.NullMarked;
