/** Names entities: gives an entity of an article its address in an authority list, where that is certain. */
@NullMarked
package dateline.link;

import org.jspecify.annotations.NullMarked;
