/** What readers are given and where they put what they find: bytes with their origin in, articles and issues out. */
@NullMarked
package dateline.corpus.resource;

import org.jspecify.annotations.NullMarked;
