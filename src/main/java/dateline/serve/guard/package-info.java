/**
 * Stands before all that is served: lets in what is well formed and affordable, drops who is slow, keeps the logs, counts, and
 * takes writes from whoever holds the token.
 */
@NullMarked
package dateline.serve.guard;

import org.jspecify.annotations.NullMarked;
