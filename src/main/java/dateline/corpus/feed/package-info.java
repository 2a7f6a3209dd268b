/** Reads what publishers syndicate: RSS, Atom and JSON feeds, and NewsML-G2. */
@NullMarked
package dateline.corpus.feed;

import org.jspecify.annotations.NullMarked;
