/**
 * Measures recognisers against text in which people marked one kind of thing: time expressions with their values,
 * quantities with their units.
 */
@NullMarked
package dateline.evaluate.marks;

import org.jspecify.annotations.NullMarked;
