/** Reads the records of datasets: one article a record. */
@NullMarked
package dateline.corpus.record;

import org.jspecify.annotations.NullMarked;
