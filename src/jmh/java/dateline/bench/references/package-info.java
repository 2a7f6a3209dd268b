/** Measures what pronouns and common nouns are taken to stand for, beside coreference systems. */
@NullMarked
package dateline.bench.references;

import org.jspecify.annotations.NullMarked;
