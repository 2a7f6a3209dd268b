/**
 * Measures recognisers against text in which people marked one kind of thing: time expressions with their values,
 * quantities with their units, names.
 */
@NullMarked
package dateline.evaluate.marks;

import org.jspecify.annotations.NullMarked;
