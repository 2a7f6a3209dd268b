/** Measures extraction against gold facts: precision, recall and F1 for each kind of fact, with every error in words. */
@NullMarked
package dateline.evaluate;

import org.jspecify.annotations.NullMarked;
