/** Puts the floors in a row: read, extract, link, map, store. */
@NullMarked
package dateline.pipeline;

import org.jspecify.annotations.NullMarked;
