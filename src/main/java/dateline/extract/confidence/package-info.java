/** How sure a fact is: the measured precision of the rule that found it, and what speaks for and against this one. */
@NullMarked
package dateline.extract.confidence;

import org.jspecify.annotations.NullMarked;
