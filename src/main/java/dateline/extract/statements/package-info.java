/** Finds who said what to whom: one way of relating speech, one class. */
@NullMarked
package dateline.extract.statements;

import org.jspecify.annotations.NullMarked;
