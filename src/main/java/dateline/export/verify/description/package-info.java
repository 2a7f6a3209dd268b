/** What each description of a release says of it: read from its own format into one form, so that all can be compared alike. */
@NullMarked
package dateline.export.verify.description;

import org.jspecify.annotations.NullMarked;
