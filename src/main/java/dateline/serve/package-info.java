/** Publishes a store over HTTP: SPARQL, linked-data documents and pages. */
@NullMarked
package dateline.serve;

import org.jspecify.annotations.NullMarked;
