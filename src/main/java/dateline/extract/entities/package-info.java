/**
 * Finds whom and what an article speaks of: names, typed and joined into one entity per thing; the pronouns and common nouns
 * that refer back to them; and who holds which office.
 */
@NullMarked
package dateline.extract.entities;

import org.jspecify.annotations.NullMarked;
