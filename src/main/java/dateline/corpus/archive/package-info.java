/** Opens what holds other files (compressed files, archives, WARC) and gives their content to the readers of it, within bounds. */
@NullMarked
package dateline.corpus.archive;

import org.jspecify.annotations.NullMarked;
