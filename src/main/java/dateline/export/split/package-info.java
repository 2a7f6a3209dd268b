/**
 * Divides the articles of a release for learning and testing: by time, by publisher and by event, so that an article stays on
 * its side from release to release.
 */
@NullMarked
package dateline.export.split;

import org.jspecify.annotations.NullMarked;
