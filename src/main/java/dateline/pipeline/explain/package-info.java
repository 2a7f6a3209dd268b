/** Tells why an article gives the facts it gives: sentence by sentence what was found, by which rule, and what was not. */
@NullMarked
package dateline.pipeline.explain;

import org.jspecify.annotations.NullMarked;
