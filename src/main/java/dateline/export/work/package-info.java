/** Works on what is too large for memory. */
@NullMarked
package dateline.export.work;

import org.jspecify.annotations.NullMarked;
