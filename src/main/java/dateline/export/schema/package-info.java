/** Says in JSON Schema what the rows of a release's tables look like. */
@NullMarked
package dateline.export.schema;

import org.jspecify.annotations.NullMarked;
