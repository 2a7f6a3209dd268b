/** Says what came and went since the release before, checks that it is all, and holds versions to it. */
@NullMarked
package dateline.export.change;

import org.jspecify.annotations.NullMarked;
