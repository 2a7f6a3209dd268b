/** Reads the pages of news sites: what a page says of itself, and which of its blocks are the article. */
@NullMarked
package dateline.corpus.html;

import org.jspecify.annotations.NullMarked;
