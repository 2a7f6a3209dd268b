/** Writes a release's RDF in every syntax from its sorted quads, packed, in one reading; holds a few quads at a time. */
@NullMarked
package dateline.export.rdf;

import org.jspecify.annotations.NullMarked;
