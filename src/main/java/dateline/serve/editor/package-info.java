/** The page where people write queries: YASGUI with this site's own terms, examples and pictures, and a plain form without it. */
@NullMarked
package dateline.serve.editor;

import org.jspecify.annotations.NullMarked;
