/** Finds the facts that an article reports: one rule, one class, over sentences parsed by an {@link dateline.extract.Engine}. */
@NullMarked
package dateline.extract;

import org.jspecify.annotations.NullMarked;
