/**
 * Says whether the folder of a release holds what it says it holds, from the folder alone. Nothing in the folder is trusted:
 * what is read is bounded by what {@code release.json} says, and no path leads out of it.
 */
@NullMarked
package dateline.export.verify;

import org.jspecify.annotations.NullMarked;
