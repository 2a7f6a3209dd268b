/** Finds where in the articles the words stand that these give as somebody's, for those who study quotations. */
@NullMarked
package dateline.export.quotation;

import org.jspecify.annotations.NullMarked;
