/** Reads the text of a scraped page: tells its zones apart by layout, repetition and the vocabulary of web pages. */
@NullMarked
package dateline.corpus.text;

import org.jspecify.annotations.NullMarked;
