/**
 * What a dataset release is: its version, its metadata, its files and tables. Parts write it; descriptions, the verifier and the
 * server read it, all from one model.
 */
@NullMarked
package dateline.export.release;

import org.jspecify.annotations.NullMarked;
