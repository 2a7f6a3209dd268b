/** Measures the recognition of time expressions beside others. */
@NullMarked
package dateline.bench.times;

import org.jspecify.annotations.NullMarked;
