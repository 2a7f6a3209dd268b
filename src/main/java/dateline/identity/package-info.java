/** Tells what is the same in several articles: entities, events, statements, offices, figures; and what they disagree on. */
@NullMarked
package dateline.identity;

import org.jspecify.annotations.NullMarked;
