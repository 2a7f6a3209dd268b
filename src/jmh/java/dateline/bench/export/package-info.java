/** Measures what a release costs, beside Jena writing the same quads bare. */
@NullMarked
package dateline.bench.export;

import org.jspecify.annotations.NullMarked;
