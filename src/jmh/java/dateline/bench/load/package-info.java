/** Measures how quads and articles come into a store, at once and little by little. */
@NullMarked
package dateline.bench.load;

import org.jspecify.annotations.NullMarked;
