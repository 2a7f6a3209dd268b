/**
 * The releases of a folder on the Web: a page and a set of links for each, its files with ranges and digests, and new ones made
 * while all else goes on.
 */
@NullMarked
package dateline.serve.dataset;

import org.jspecify.annotations.NullMarked;
