/** Short lists of well-known things, kept in {@code data/authority}: countries, cities, public bodies, heads of state and government. */
@NullMarked
package dateline.authority;

import org.jspecify.annotations.NullMarked;
