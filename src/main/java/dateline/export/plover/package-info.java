/** Tells events as the PLOVER ontology and the POLECAT data do, for those whose programs read these. */
@NullMarked
package dateline.export.plover;

import org.jspecify.annotations.NullMarked;
