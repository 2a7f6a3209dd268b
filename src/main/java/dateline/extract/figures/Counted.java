package dateline.extract.figures;

import dateline.extract.Token;

/**
 * What a figure counts or measures.
 *
 * @param noun the word that names it
 * @param quantifies its words, as they stand
 * @param quantity a short name of it, the same for the same quantity in other words
 * @param unit "person" for persons, else empty
 */
record Counted(Token noun, String quantifies, String quantity, String unit) {}
