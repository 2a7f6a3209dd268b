/** Makes an article of what a reader found: decides whose word counts for its metadata, and whether it is English. */
@NullMarked
package dateline.corpus.article;

import org.jspecify.annotations.NullMarked;
