/** Says facts in RDF: the one place where the model and the vocabularies meet, and where IRIs are minted. */
@NullMarked
package dateline.rdf;

import org.jspecify.annotations.NullMarked;
