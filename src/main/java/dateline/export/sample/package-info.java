/** Takes a sample of a release, to look at before the whole is fetched. */
@NullMarked
package dateline.export.sample;

import org.jspecify.annotations.NullMarked;
