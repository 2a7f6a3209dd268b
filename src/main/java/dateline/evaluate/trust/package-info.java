/** Whether facts are as sure as they say: of those with a confidence of .9, nine in ten must be right. */
@NullMarked
package dateline.evaluate.trust;

import org.jspecify.annotations.NullMarked;
