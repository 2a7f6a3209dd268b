/** Measures the mapping of facts beside Jena's bare writer and beside engines that map by rules. */
@NullMarked
package dateline.bench.mapping;

import org.jspecify.annotations.NullMarked;
