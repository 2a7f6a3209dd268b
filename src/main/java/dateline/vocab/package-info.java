/** The terms of the ontologies that Dateline speaks, one class per vocabulary, as Jena nodes. */
@NullMarked
package dateline.vocab;

import org.jspecify.annotations.NullMarked;
