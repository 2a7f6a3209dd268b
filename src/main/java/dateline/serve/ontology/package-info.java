/** The vocabulary that the data speak, for people who look terms up and for programs: terms, shapes, JSON-LD context. */
@NullMarked
package dateline.serve.ontology;

import org.jspecify.annotations.NullMarked;
