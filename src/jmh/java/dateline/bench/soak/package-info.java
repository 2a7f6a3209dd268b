/** Serves, writes and reads for long, to see whether anything grows or slows down. */
@NullMarked
package dateline.bench.soak;

import org.jspecify.annotations.NullMarked;
