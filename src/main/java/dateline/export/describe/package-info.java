/**
 * Describes a release: for programs in the formats that catalogues, archives and search engines read, and for people. All of it
 * follows from the one model, so the descriptions agree with the files and with each other.
 */
@NullMarked
package dateline.export.describe;

import org.jspecify.annotations.NullMarked;
