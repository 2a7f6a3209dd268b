/** Keeps quads in TDB2 with a text index: one writer, many snapshots. */
@NullMarked
package dateline.store;

import org.jspecify.annotations.NullMarked;
