/** Keeps a store over the years: backups and their restoring, what is asked of the process that has it open, and check-ups. */
@NullMarked
package dateline.store.upkeep;

import org.jspecify.annotations.NullMarked;
