/** Ways into the data: lists of everything of a kind, page by page, and search by words. */
@NullMarked
package dateline.serve.browse;

import org.jspecify.annotations.NullMarked;
