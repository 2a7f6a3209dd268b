/** Reads articles: finds them in files, tells their zones apart, and says what could not be read. */
@NullMarked
package dateline.corpus;

import org.jspecify.annotations.NullMarked;
