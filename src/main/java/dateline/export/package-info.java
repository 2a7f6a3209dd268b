/** Writes a store out as files that give the same bytes every time. */
@NullMarked
package dateline.export;

import org.jspecify.annotations.NullMarked;
