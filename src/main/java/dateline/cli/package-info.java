/** The words of the command line; wiring, and nothing else. */
@NullMarked
package dateline.cli;

import org.jspecify.annotations.NullMarked;
