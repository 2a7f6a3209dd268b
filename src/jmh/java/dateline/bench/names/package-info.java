/** Measures the recognition of names beside others. */
@NullMarked
package dateline.bench.names;

import org.jspecify.annotations.NullMarked;
