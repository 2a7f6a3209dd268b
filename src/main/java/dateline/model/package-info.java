/** Plain records: articles, entities and the facts they report, with the JSON Lines form in which they travel. Nothing here does anything but hold. */
@NullMarked
package dateline.model;

import org.jspecify.annotations.NullMarked;
