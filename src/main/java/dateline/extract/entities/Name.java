package dateline.extract.entities;

import dateline.model.EntityType;
import dateline.model.Mention;

/**
 * A name as one sentence gives it, not yet joined with its other mentions.
 *
 * @param phrase its words, without title and possessive
 * @param name what the thing is called, by these words or by the authority lists
 * @param country the code of the country it is, lies in or belongs to; empty where not known
 * @param known whether the authority lists know it, so that equal names mean the same thing
 */
record Name(Phrase phrase, EntityType type, Mention.Kind kind, String name, String country, boolean known) {}
