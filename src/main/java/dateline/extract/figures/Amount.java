package dateline.extract.figures;

import java.math.BigDecimal;

/**
 * A number in words or digits.
 *
 * @param first the index of its first word in the sentence
 * @param last the index of its last word
 * @param vague whether it is "hundreds", "tens of thousands", "a dozen": no number to count on
 * @param fraction whether it is a part of something: "a fifth", "two-thirds", "half"
 */
record Amount(int first, int last, BigDecimal value, boolean vague, boolean fraction) {}
