/** Measures what identity across articles costs as the archive grows, on an archive that is made up. */
@NullMarked
package dateline.bench.identity;

import org.jspecify.annotations.NullMarked;
