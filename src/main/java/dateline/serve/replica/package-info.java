/** Keeps a store in step with the one that a primary serves. */
@NullMarked
package dateline.serve.replica;

import org.jspecify.annotations.NullMarked;
