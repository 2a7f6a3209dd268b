/** What all that is served shares: the data as of now, where things are found, what they are called, how many there are. */
@NullMarked
package dateline.serve.data;

import org.jspecify.annotations.NullMarked;
